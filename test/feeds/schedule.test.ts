import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { nextPoll, typicalGap, type PollLimits, type PollOutcome } from '../../src/feeds/schedule.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const NOW = Date.parse('2026-09-24T12:00:00Z');
const limits: PollLimits = { minMs: MINUTE, maxMs: 4 * HOUR, now: NOW, random: () => 0.5 };
/** Items that came every `gap`, the last one `silence` ago. */
const rhythm = (gap: number, silence = 0): number[] =>
  Array.from({ length: 20 }, (_, n) => NOW - silence - n * gap);
const success = (more: Partial<PollOutcome & { kind: 'success' }> = {}): PollOutcome => ({
  kind: 'success',
  newItems: 0,
  ...more,
});
const minutesFor = (outcome: PollOutcome, state = {}): number =>
  (nextPoll(state, outcome, limits).at - NOW) / MINUTE;

describe('the rhythm of a feed', () => {
  test.each([
    ['a busy feed every minute', 5 * MINUTE, 0, 1],
    ['an item just came: more may follow', 6 * HOUR, 0, 1],
    ['two-hourly items, an hour of silence', 2 * HOUR, HOUR, 7.5],
    ['daily items, half a day of silence', 24 * HOUR, 12 * HOUR, 90],
    ['a sleeping feed', 24 * HOUR, 30 * 24 * HOUR, 240],
  ])('%s', (_, gap, silence, minutes) => {
    expect(minutesFor(success({ published: rhythm(gap, silence) }))).toBeCloseTo(minutes, 5);
  });

  test('without dates it is learned: quicker when something comes, slower while nothing does', () => {
    const state = { intervalMs: 20 * MINUTE, lastNewItemAt: NOW - 3 * HOUR };
    expect(minutesFor(success({ newItems: 2 }), state)).toBe(10);
    expect(minutesFor(success(), state)).toBe(22.5);
    expect(minutesFor(success(), { ...state, intervalMs: 10 * MINUTE })).toBe(13);
    expect(minutesFor(success(), { intervalMs: 4 * HOUR })).toBe(180);
    expect(minutesFor(success(), { intervalMs: 4 * HOUR, lastNewItemAt: NOW - 90 * HOUR })).toBe(240);
    expect(minutesFor(success(), {})).toBeCloseTo(1.3, 5);
  });

  test('typicalGap is the median of the latest', () => {
    expect(typicalGap(rhythm(MINUTE))).toBe(MINUTE);
    expect(typicalGap([NOW])).toBeNull();
    expect(typicalGap([])).toBeNull();
  });
});

describe('what the server asks for', () => {
  const busy = rhythm(5 * MINUTE);
  test('Cache-Control, ttl, Retry-After hold us back', () => {
    expect(minutesFor(success({ published: busy, maxAgeMs: 15 * MINUTE }))).toBe(15);
    expect(minutesFor(success({ published: busy, ttlMs: 30 * MINUTE }))).toBe(30);
    expect(minutesFor(success({ published: busy, ttlMs: 24 * HOUR }))).toBe(60);
    expect(minutesFor(success({ published: busy, maxAgeMs: 24 * HOUR }))).toBe(240);
    expect(minutesFor(success({ published: busy, retryAfterMs: 6 * HOUR }))).toBe(360);
    expect(minutesFor({ kind: 'failure', retryAfterMs: 10 * HOUR, status: 429 })).toBe(600);
    expect(minutesFor({ kind: 'failure', retryAfterMs: 1000 * HOUR })).toBe(24 * 60);
  });

  test('skipped hours and days are slept through', () => {
    const at = (more: Partial<PollOutcome & { kind: 'success' }>): string =>
      new Date(nextPoll({}, success({ published: busy, ...more }), limits).at).toISOString();
    expect(at({ skipHours: [12, 13] })).toBe('2026-09-24T14:00:00.000Z');
    expect(at({ skipDays: [4] })).toBe('2026-09-25T00:00:00.000Z');
    expect(at({ skipHours: Array.from({ length: 24 }, (_, hour) => hour) })).toBe('2026-09-24T12:01:00.000Z');
  });
});

describe('failures', () => {
  test('double up to the longest interval and never end', () => {
    let failures = 0;
    const waits: number[] = [];
    for (let n = 0; n < 200; n += 1) {
      const next = nextPoll({ failures }, { kind: 'failure' }, { ...limits, random: () => 1 });
      waits.push((next.at - NOW) / MINUTE);
      failures = next.failures;
    }
    expect(waits.slice(0, 9)).toEqual([2, 4, 8, 16, 32, 64, 128, 240, 240]);
    expect(waits.at(-1)).toBe(240);
    expect(failures).toBe(200);
  });

  test('are spread by chance, forgotten at once, and keep the rhythm', () => {
    const early = nextPoll(
      { failures: 3, intervalMs: 5 * MINUTE },
      { kind: 'failure' },
      { ...limits, random: () => 0 },
    );
    const late = nextPoll(
      { failures: 3, intervalMs: 5 * MINUTE },
      { kind: 'failure' },
      { ...limits, random: () => 0.99 },
    );
    expect(early.at).toBeLessThan(late.at);
    expect(early.intervalMs).toBe(5 * MINUTE);
    expect(nextPoll(early, success({ newItems: 1 }), limits).failures).toBe(0);
  });

  test('what is gone is looked at once a day, or a week where that was meant', () => {
    expect(minutesFor({ kind: 'failure', status: 404 })).toBeLessThan(5);
    expect(minutesFor({ kind: 'failure', status: 404, gone: true })).toBeCloseTo(0.875 * 24 * 60, 5);
    expect(minutesFor({ kind: 'failure', status: 410, gone: true })).toBeCloseTo(0.875 * 7 * 24 * 60, 5);
    const hurried = nextPoll({}, { kind: 'failure', gone: true }, { ...limits, minMs: 300, maxMs: 600 });
    expect(hurried.at - NOW).toBeLessThan(3000);
  });

  test('our own outage counts against nobody', () => {
    const after = nextPoll({ failures: 2 }, { kind: 'outage' }, limits);
    expect(after).toMatchObject({ failures: 2, at: NOW + 1.5 * MINUTE });
  });
});

test('polls are spread: a thousand feeds of one rhythm do not come due together', () => {
  const dueAt = Array.from(
    { length: 1000 },
    () =>
      nextPoll({}, success({ published: rhythm(24 * HOUR, 12 * HOUR) }), { ...limits, random: Math.random })
        .at,
  );
  expect(Math.max(...dueAt) - Math.min(...dueAt)).toBeGreaterThan(10 * MINUTE);
});

test('with a floor of fractions of a second every feed is polled at the floor', () => {
  const quick = { ...limits, minMs: 200 };
  for (const published of [rhythm(MINUTE), rhythm(24 * HOUR, 20 * HOUR), []]) {
    const next = nextPoll({}, success({ published, ttlMs: 30 * MINUTE }), quick);
    expect(next.at - NOW).toBeLessThanOrEqual(300);
  }
  const later = nextPoll({ intervalMs: 200, lastNewItemAt: NOW - MINUTE }, success(), quick);
  expect(later.intervalMs).toBe(200);
});

test('always in the future, within the limits', () => {
  const time = fc.integer({ min: NOW - 1000 * HOUR, max: NOW + 1000 * HOUR });
  fc.assert(
    fc.property(
      fc.record({
        published: fc.array(time, { maxLength: 30 }),
        newItems: fc.nat(5),
        ttl: fc.nat(),
        last: fc.nat(),
        random: fc.double({ min: 0, max: 0.999, noNaN: true }),
        fail: fc.boolean(),
        failures: fc.nat(2000),
      }),
      ({ published, newItems, ttl, last, random, fail, failures }) => {
        const outcome: PollOutcome = fail
          ? { kind: 'failure' }
          : success({ published, newItems, ttlMs: ttl });
        const next = nextPoll({ intervalMs: last, failures }, outcome, { ...limits, random: () => random });
        expect(next.at - NOW).toBeGreaterThanOrEqual(limits.minMs);
        expect(next.at - NOW).toBeLessThanOrEqual(limits.maxMs * 1.1);
        expect(next.intervalMs).toBeGreaterThanOrEqual(limits.minMs);
        expect(next.intervalMs).toBeLessThanOrEqual(limits.maxMs);
      },
    ),
  );
});
