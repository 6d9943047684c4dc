import { afterAll, beforeAll, expect, test } from 'vitest';

import { writeTogether } from '../../src/store/write-together.ts';
import { openPollStage, type PollStage } from './poll-stage.ts';

let stage: PollStage;
beforeAll(async () => {
  stage = await openPollStage({});
});
afterAll(async () => stage.close());

test('a claimed feed comes back with its lease, a recorded one when it is due, one that was taken off never', async () => {
  const { feeds } = stage.context.store;
  await feeds.keepOnly(['a', 'b', 'c'], 1000);
  const { due } = await feeds.claim(2000, 500, 2);
  expect(due.map(({ feed }) => feed)).toEqual(['a', 'b']);
  expect((await feeds.claim(2000, 500, 9)).due.map(({ feed }) => feed)).toEqual(['c']);
  expect(await feeds.claim(2400, 500, 9)).toEqual({ due: [], next: 2500 });
  const state = { polls: 3, unchanged: 1, failures: 0, etag: '"x"' };
  await feeds.record({ feed: 'a', at: 9000, state });
  await feeds.keepOnly(['a', 'c'], 2400);
  await feeds.record({ feed: 'b', at: 1, state });
  expect((await feeds.claim(2600, 500, 9)).due.map(({ feed }) => feed)).toEqual(['c']);
  expect((await feeds.claim(9000, 500, 9)).due).toContainEqual({ feed: 'a', state });
  expect(await feeds.dueTimes(['a', 'b'])).toEqual([9500, null]);
  await feeds.keepOnly([], 0);
  expect(await feeds.claim(99_999, 500, 9)).toEqual({ due: [], next: null });
});

test('two processes never claim the same feed', async () => {
  const { feeds } = stage.context.store;
  const ids = Array.from({ length: 500 }, (_, n) => `feed-${n}`);
  await feeds.keepOnly(ids, 0);
  const claims = await Promise.all(Array.from({ length: 10 }, async () => feeds.claim(5000, 60_000, 64)));
  const claimed = claims.flatMap(({ due }) => due.map(({ feed }) => feed));
  expect(claimed).toHaveLength(500);
  expect(new Set(claimed).size).toBe(500);
});

test('new feeds of a large list come due one after the other', async () => {
  const { feeds } = stage.context.store;
  const ids = Array.from({ length: 3000 }, (_, n) => `new-${n}`);
  await feeds.keepOnly(ids, 10_000);
  const times = (await feeds.dueTimes(ids)).map((time) => time ?? 0);
  expect(Math.min(...times)).toBe(10_000);
  expect(Math.max(...times)).toBeGreaterThan(15_000);
});

test('writes that come while one is under way go together into the next', async () => {
  const written: number[][] = [];
  const write = writeTogether<number>(4, async (entries) => {
    await new Promise((done) => setTimeout(done, 10));
    written.push([...entries]);
    if (entries.includes(7)) throw new Error('no room');
  });
  const first = write(1);
  await new Promise((done) => setTimeout(done, 5));
  const others = [2, 3, 4, 5, 6, 7].map(async (entry) => write(entry));
  const ends = await Promise.allSettled([first, ...others]);
  expect(written).toEqual([[1], [2, 3, 4, 5], [6, 7]]);
  expect(ends.map(({ status }) => status === 'fulfilled')).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  await write(8);
  expect(written.at(-1)).toEqual([8]);
});
