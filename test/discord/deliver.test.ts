import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JobRun } from '../../src/app/define-job.ts';
import { deliverChannel } from '../../src/discord/delivery/channel.ts';
import { nonceOf, renderPost } from '../../src/discord/post.ts';
import { speak } from '../../src/locales/speak.ts';
import type { Fault } from '../../src/sandbox/discord/types.ts';
import { foldStory } from '../../src/stories/story.ts';
import { openDesk, type Desk } from '../support/desk.ts';

let desk: Desk;
/** The faults that Discord plays for the next sendings of messages. */
let faults: Fault[] = [];
beforeEach(async () => {
  faults = [];
  desk = await openDesk({
    intercept: ({ method, route }) =>
      method !== 'GET' && route.endsWith('/messages') ? faults.shift() : undefined,
  });
  await desk.subscribe();
});
afterEach(() => desk.close());

class Later extends Error {}

/** One run of the job; whether it asked to be run again. */
async function deliver(context = desk.context): Promise<'done' | 'later'> {
  const run: JobRun = { id: 'x', attempt: 1, ageMs: 0, later: () => Promise.reject(new Later()) };
  try {
    await deliverChannel(context, desk.channel, run);
    return 'done';
  } catch (error) {
    if (error instanceof Later) return 'later';
    throw error;
  }
}

async function deliverUntilDone(): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) if ((await deliver()) === 'done') return;
  throw new Error('never done');
}

const put = (story: string) => desk.context.store.deliveries.enqueue(desk.channel, story);
const titles = () => desk.discord.messages(desk.channel).map((message) => message.embeds[0]?.title);

describe('exactly once', () => {
  test('a story is posted once, however often and by whomever it is delivered', async () => {
    const other = await desk.another();
    await desk.report('s1');
    await put('s1');
    await Promise.all([deliver(), deliver(other.context), deliver()]);
    await put('s1');
    await deliverUntilDone();
    expect(titles()).toHaveLength(1);
  });

  test('a crash between sending and recording repeats nothing: the nonce tells', async () => {
    const { store, publish, clock, catalogue } = desk.context;
    const report = await desk.report('s1');
    const story = foldStory('s1', [report], 'en');
    if (story === undefined) throw new Error('no story');
    await put('s1');
    await store.deliveries.intend(desk.channel, 's1', clock.now());
    const body = renderPost(story, catalogue, { style: 'card', club: 'liverpool', words: speak('en') });
    await publish.send(desk.channel, body, nonceOf(desk.channel, 's1'));
    await deliverUntilDone();
    expect(titles()).toHaveLength(1);
  });

  test('past the time in which Discord remembers nonces the channel is searched', async () => {
    const { store, publish, clock, catalogue } = desk.context;
    const story = foldStory('s1', [await desk.report('s1')], 'en');
    if (story === undefined) throw new Error('no story');
    await store.deliveries.intend(desk.channel, 's1', clock.now() - 600_000);
    const body = renderPost(story, catalogue, { style: 'card', club: 'liverpool', words: speak('en') });
    await publish.send(desk.channel, body, nonceOf(desk.channel, 's1'));
    desk.discord.forgetNonces();
    await put('s1');
    await deliverUntilDone();
    expect(titles()).toHaveLength(1);
    expect((await store.deliveries.record(desk.channel, 's1'))?.state).toBe('sent');
  });

  test('an error, a reset and a 429 delay the post and do not repeat it', async () => {
    faults = [
      { kind: 'answer', status: 502 },
      { kind: 'reset' },
      { kind: 'answer', status: 429, body: { message: 'slow', retry_after: 0.01, global: false } },
    ];
    await desk.report('s1');
    await put('s1');
    await deliverUntilDone();
    expect(titles()).toHaveLength(1);
  });

  test('order holds in a channel, also when the first sending fails', async () => {
    faults = [{ kind: 'answer', status: 500 }];
    for (const story of ['s1', 's2', 's3']) {
      await desk.report(story);
      await put(story);
    }
    await deliverUntilDone();
    expect(titles().map((title) => title?.match(/a\d/)?.[0])).toEqual(['a1', 'a2', 'a3']);
  });
});

describe('edits', () => {
  test('a second report edits the post; nothing new sends nothing', async () => {
    await desk.report('s1');
    await put('s1');
    await deliverUntilDone();
    await desk.report('s1', { outlet: 'La Torre Deportiva', language: 'es', tier: 3 });
    await put('s1');
    await deliverUntilDone();
    const [message] = desk.discord.messages(desk.channel);
    expect(JSON.stringify(message?.embeds)).toContain('La Torre Deportiva');
    const edited = message?.edited_timestamp;
    await put('s1');
    await deliverUntilDone();
    expect(desk.discord.messages(desk.channel)[0]?.edited_timestamp).toBe(edited);
  });

  test('a post that a moderator deleted stays deleted', async () => {
    await desk.report('s1');
    await put('s1');
    await deliverUntilDone();
    const record = await desk.context.store.deliveries.record(desk.channel, 's1');
    const url = `${desk.discord.apiUrl}/v10/channels/${desk.channel}/messages/${record?.message}`;
    await fetch(url, { method: 'DELETE', headers: { authorization: `Bot ${desk.discord.token}` } });
    await desk.report('s1', { outlet: 'La Torre Deportiva' });
    await put('s1');
    await deliverUntilDone();
    expect(titles()).toEqual([]);
  });
});

describe('refusals', () => {
  test('a channel that forbids us is paused, its moderators are told once, and it goes on after /setup', async () => {
    desk.discord.denyBot(desk.channel, PermissionFlagsBits.SendMessages);
    await desk.report('s1');
    await put('s1');
    await deliverUntilDone();
    await deliverUntilDone();
    const told = desk.discord.messages(desk.alerts);
    expect(told).toHaveLength(1);
    expect(told[0]?.content).toContain(`<#${desk.channel}>`);
    expect(told[0]?.content).toContain('Send Messages');
    expect(titles()).toEqual([]);
    desk.discord.denyBot(desk.channel, 0n);
    await desk.context.store.deliveries.resume(desk.channel);
    await deliverUntilDone();
    expect(titles()).toHaveLength(1);
  });

  test('a channel that is gone ends its subscriptions', async () => {
    await desk.report('s1');
    await put('s1');
    desk.discord.removeChannel(desk.channel);
    await deliverUntilDone();
    expect(await desk.context.store.subscriptions.ofGuild(desk.guild)).toEqual([]);
  });

  test('a message that Discord will never take is set aside, and the next one comes through', async () => {
    faults = [{ kind: 'answer', status: 400, body: { code: 50035, message: 'Invalid Form Body' } }];
    for (const story of ['s1', 's2']) {
      await desk.report(story);
      await put(story);
    }
    await deliverUntilDone();
    expect(titles().map((title) => title?.match(/a\d/)?.[0])).toEqual(['a2']);
  });

  test('what waited for six hours is not posted as news', async () => {
    const now = desk.context.clock.now();
    await desk.report('s1', { firstSeen: now - 7 * 3_600_000, published: now - 7 * 3_600_000 });
    await put('s1');
    await deliverUntilDone();
    expect(titles()).toEqual([]);
  });
});
