import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fanOut, FIRST_STEP, type FanOutStep } from '../../src/discord/fan-out.ts';
import { openDesk, type Desk } from '../support/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

/** Walks to the end; the channels of each step. */
async function walk(story: string, article: string | null): Promise<string[][]> {
  const steps: string[][] = [];
  for (let step: FanOutStep | undefined = FIRST_STEP; step !== undefined;) {
    const told: string[] = [];
    step = await fanOut(desk.context, { story, article }, step, {
      deliver: (channel) => {
        told.push(channel);
        return Promise.resolve();
      },
      backlog: () => Promise.resolve(0),
    });
    steps.push(told);
  }
  return steps;
}

describe('fan-out', () => {
  test('a large audience is told in many small steps, each channel once', async () => {
    const channels = Array.from({ length: 300 }, (_, at) => `1${String(at).padStart(17, '0')}`);
    for (const channel of channels) await desk.subscribe({ id: channel, channel, createdAt: 0 });
    const { article } = await desk.report('s1');
    const steps = await walk('s1', article);
    expect(steps.flat().toSorted()).toEqual(channels);
    expect(Math.max(...steps.map((told) => told.length))).toBeLessThanOrEqual(40);
  });

  test('only subscribers of what the story is about are looked at; by club, player, kind or everything', async () => {
    const player = { id: 'mohamed-salah', role: 'core' as const };
    const wishes = {
      club: {},
      player: { club: null, player: 'mohamed-salah' },
      kind: { club: null, categories: ['injury' as const] },
      everything: { club: null },
      otherClub: { club: 'real-madrid' },
      otherKind: { categories: ['transfer' as const] },
    };
    for (const [id, wish] of Object.entries(wishes))
      await desk.subscribe({ id, channel: id, createdAt: 0, ...wish });
    const { article } = await desk.report('s1', { category: 'injury', players: [player] });
    const steps = await walk('s1', article);
    expect(steps.flat().toSorted()).toEqual(['club', 'everything', 'kind', 'player']);
  });

  test('what kept a report out is known for a week', async () => {
    const { store, clock } = desk.context;
    await desk.subscribe({ id: 'strict', minTier: 1, createdAt: 0 });
    await desk.subscribe({ id: 'muted', channel: 'c2', createdAt: 0 });
    await store.settings.mute(desk.guild, { kind: 'word', value: 'rain', by: '1', at: 0 });
    const { article } = await desk.report('s1');
    expect((await walk('s1', article)).flat()).toEqual([]);
    const now = clock.now();
    const verdicts = (at: number) => store.verdicts.of(desk.guild, article, ['strict', 'muted', 'other'], at);
    expect(Object.fromEntries(await verdicts(now))).toEqual({ strict: 'tier', muted: 'muted-word' });
    expect((await verdicts(now + 7 * 24 * 3_600_000)).size).toBe(2);
    expect((await verdicts(now + 9 * 24 * 3_600_000)).size).toBe(0);
  });

  test('a change by moderators reaches the channels that have the post, and no others', async () => {
    await desk.subscribe({ createdAt: 0 });
    await desk.report('s1');
    await desk.context.store.stories.addChannel('s1', 'has-it');
    expect((await walk('s1', null)).flat()).toEqual(['has-it']);
  });
});
