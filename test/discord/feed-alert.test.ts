import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FeedSource } from '../../src/catalogue/feed-source.ts';
import { alertAboutFeed } from '../../src/discord/feed-alert.ts';
import { postHeldBack } from '../../src/discord/held-back.ts';
import { deliverOnce } from '../support/deliver.ts';
import { openDesk, type Desk } from '../support/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.subscribe({ createdAt: 0 });
});
afterEach(() => desk.close());

/** The desk with one feed of a club. */
function withFeed(clubs: string[]) {
  const feed: FeedSource = {
    id: 'harbour',
    outlet: 'Harbour Courier',
    url: 'https://harbour.example/feed',
    language: 'en',
    tier: 2,
    clubs,
    subtypes: [],
    trusted: false,
  };
  return { ...desk.context, sources: new Map([['harbour', feed]]) };
}

test('moderators of the servers that a feed serves hear of it once, with a button', async () => {
  const context = withFeed(['liverpool']);
  for (let tries = 0; tries < 2; tries += 1)
    await alertAboutFeed(context, { about: 'breaker', feed: 'harbour', count: 300 }, 'breaker-1');
  const [told, ...others] = desk.discord.messages(desk.alerts);
  expect(others).toEqual([]);
  expect(told?.content).toContain('300 items');
  expect(JSON.stringify(told?.components)).toContain('held:harbour');
  await alertAboutFeed(withFeed(['everton']), { about: 'feed-gone', feed: 'harbour' }, 'gone-1');
  expect(desk.discord.messages(desk.alerts)).toHaveLength(1);
});

test('what was held back comes as one digest when they ask for it, and only what the channel wants', async () => {
  const { store, clock } = desk.context;
  const now = clock.now();
  for (let at = 0; at < 12; at += 1) {
    const story = `s${at}`;
    const clubs = [{ id: at < 2 ? 'everton' : 'liverpool', role: 'core' as const }];
    const report = await desk.report(story, { baseline: true, clubs, published: now - at });
    await store.stories.list(story, { clubs: clubs.map(({ id }) => id), players: [], at: report.published });
  }
  const states = () => Promise.resolve([{ polls: 1, unchanged: 0, failures: 0, trippedAt: now }]);
  const context = { ...desk.context, store: { ...store, feeds: { ...store.feeds, states } } };
  expect(await postHeldBack(context, desk.guild, 'harbour')).toBe(10);
  expect(await postHeldBack(context, desk.guild, 'harbour')).toBe(0);
  await deliverOnce(desk.context, desk.channel);
  const messages = desk.discord.messages(desk.channel);
  expect(messages).toHaveLength(1);
  expect(messages[0]?.embeds[0]?.description).toContain('(a3)');
  expect(messages[0]?.embeds[0]?.description).not.toContain('(a1)');
});
