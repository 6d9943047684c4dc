import { afterAll, beforeAll, expect, test } from 'vitest';

import { jobs } from '../../jobs/index.ts';
import poll from '../../jobs/poll.ts';
import type { Context } from '../../src/app/context.ts';
import { createPolling } from '../../src/feeds/polling.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { until } from '../support/stage.ts';
import { startOutlets, type Outlets } from './outlets.ts';

/** The way of a changed item from the feed to the post: real queues, Redis, sockets, the local Discord. */
let desk: Desk;
let outlets: Outlets;
let context: Context;
beforeAll(async () => {
  outlets = await startOutlets();
  desk = await openDesk();
  const { context: own, queues } = await desk.another();
  const source = {
    id: 'harbour',
    outlet: 'Harbour Courier',
    url: outlets.feedUrl('harbour'),
    language: 'en',
    clubs: ['liverpool'],
    tier: 2,
    subtypes: [],
    trusted: true,
  };
  const sources = new Map([[source.id, source]]);
  context = { ...own, sources, polling: createPolling(sources, own.config) };
  await queues.work(
    context,
    jobs.filter((job) => job.name !== 'poll'),
  );
});
afterAll(async () => {
  await desk.close();
  await outlets.close();
});

/** Makes the feed due and reads it. */
async function pollNow(): Promise<void> {
  await context.store.feeds.keepOnly([], 0);
  await context.store.feeds.keepOnly(['harbour'], context.clock.now() - 1);
  await poll.run(
    context,
    {},
    { id: 'x', attempt: 1, ageMs: 0, later: async () => Promise.reject(new Error('no')) },
  );
}

const text = (fee: string): string =>
  `<p>Liverpool have agreed a fee of ${fee} with Wrexham for the goalkeeper Arlo Pennant, the Harbour Courier has learned.</p>` +
  '<p>The 21-year-old, who kept fourteen clean sheets in the Championship last season, will have a medical on Merseyside on Thursday. '.repeat(
    4,
  ) +
  '</p><p>Liverpool want him as cover for Alisson Becker and see him as their goalkeeper of the future.</p>';

test('a corrected article corrects the post, once, and stays one story of its first moment', async () => {
  const rain = '<p>It rained in Kirkby on Monday, and the first team ran all the same. </p>'.repeat(12);
  outlets.publish('harbour', 'older', { title: 'Liverpool train in the rain', description: rain });
  await pollNow();
  await desk.subscribe();
  const title = 'Liverpool agree £12m fee for Wrexham goalkeeper Arlo Pennant';
  outlets.publish('harbour', 'keeper', { title, description: text('£12m') });
  await pollNow();
  const posts = () => desk.discord.messages(desk.channel);
  await until(() => posts().length === 1);
  expect(posts()[0]?.embeds[0]?.title).toContain('£12m');
  const [story = ''] = await context.store.stories.newest({ club: 'liverpool' }, 0, 1);
  const [before] = await context.store.stories.reports(story);

  // Capitals and a new date alone change nothing.
  outlets.clear('harbour');
  outlets.publish('harbour', 'keeper', { title: title.toUpperCase(), description: text('£12m') });
  await pollNow();

  outlets.clear('harbour');
  outlets.publish('harbour', 'keeper', { title: title.replace('£12m', '£15m'), description: text('£15m') });
  await pollNow();
  await until(() => posts()[0]?.embeds[0]?.title?.includes('£15m') ?? false);
  expect(posts()).toHaveLength(1);
  expect(posts()[0]?.embeds[0]?.description).not.toContain('£12m');
  const after = await context.store.stories.reports(story);
  expect(after).toHaveLength(1);
  expect(after[0]).toMatchObject({
    article: before?.article,
    firstSeen: before?.firstSeen,
    published: before?.published,
    title: title.replace('£12m', '£15m'),
  });
  expect(desk.discord.violations).toEqual([]);
});
