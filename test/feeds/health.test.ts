import { describe, expect, test } from 'vitest';

import { feedHealth } from '../../src/feeds/health.ts';
import { afterRefusal, type StandingChange } from '../../src/feeds/standing.ts';
import { UNKNOWN_FEED } from '../../src/store/feed-state.ts';

const HOUR = 3_600_000;

describe('how a feed stands', () => {
  const missed = (times: number, everyMs: number, status = 404): StandingChange => {
    let state: StandingChange = {};
    for (let n = 0; n < times; n += 1) state = afterRefusal(state, status, n * everyMs, 1);
    return state;
  };

  test('404 ends it after five times over at least a day', () => {
    expect(missed(4, 24 * HOUR).goneSince).toBeUndefined();
    expect(missed(20, HOUR).goneSince).toBeUndefined();
    expect(missed(25, HOUR).goneSince).toBe(24 * HOUR);
    expect(missed(5, 6 * HOUR).goneSince).toBe(24 * HOUR);
    expect(missed(40, HOUR).goneSince).toBe(24 * HOUR);
  });

  test('410 ends it at once; nothing else ever does', () => {
    expect(missed(1, HOUR, 410).goneSince).toBe(0);
    for (const status of [undefined, 401, 403, 429, 500, 503])
      expect(
        afterRefusal(missed(100, 12 * HOUR, status ?? 500), status, 1200 * HOUR, 1).goneSince,
      ).toBeUndefined();
  });

  test('a time-out in between neither ends nor forgives', () => {
    let state = missed(3, 12 * HOUR);
    state = afterRefusal(state, undefined, 30 * HOUR, 1);
    state = afterRefusal(state, 404, 31 * HOUR, 1);
    expect(state).toEqual({ missing: 4, missingSince: 0, goneSince: undefined });
    expect(afterRefusal(state, 404, 32 * HOUR, 1).goneSince).toBe(32 * HOUR);
  });
});

describe('health', () => {
  test.each([
    ['new', {}],
    ['good', { lastSuccessAt: 1 }],
    ['failing', { lastSuccessAt: 1, failures: 2, trippedAt: 3 }],
    ['tripped', { lastSuccessAt: 1, trippedAt: 3 }],
    ['gone', { lastSuccessAt: 1, failures: 9, goneSince: 4 }],
  ])('%s', (standing, state) => {
    expect(feedHealth({ ...UNKNOWN_FEED, ...state }, 7).standing).toBe(standing);
  });

  test('the hit ratio, and null for what is not known', () => {
    expect(feedHealth({ ...UNKNOWN_FEED, polls: 8, unchanged: 6 }, 5)).toMatchObject({
      hitRatio: 0.75,
      nextPollAt: 5,
      problem: null,
      failures: 0,
    });
    expect(feedHealth(UNKNOWN_FEED, null)).toMatchObject({ hitRatio: null, nextPollAt: null });
  });
});
