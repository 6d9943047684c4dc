import { expect, test } from 'vitest';

import { isArchive } from '../../src/feeds/breaker.ts';

const DAY = 24 * 3_600_000;
const NOW = Date.parse('2026-09-24T12:00:00Z');
/** So many items, each this many days old. */
const items = (count: number, days: number): number[] =>
  Array.from({ length: count }, () => NOW - days * DAY);
const trips = (published: (number | null)[], lastNewDaysAgo = 0.1): boolean =>
  isArchive({ published, lastNewAt: NOW - lastNewDaysAgo * DAY, now: NOW });

test.each([
  ['a busy half hour', items(30, 0), 0.1, false],
  ['one more than can be', items(31, 0), 0.1, true],
  ['a restart with its archive', items(300, 400), 0.1, true],
  ['a restart that emits few', items(6, 30), 0.1, true],
  ['one old item in a weekly blog', items(1, 10), 7, false],
  ['four old ones: corrections', items(4, 10), 0.1, false],
  ['half of them old', [...items(5, 10), ...items(5, 0)], 0.1, false],
  ['more than half of them old', [...items(6, 10), ...items(5, 0)], 0.1, true],
  ['items without dates', Array.from({ length: 20 }, () => null), 0.1, false],
  ['nothing', [], 0.1, false],
])('%s', (_, published, lastNew, archive) => {
  expect(trips(published, lastNew)).toBe(archive);
});

test('a slow feed that was away for a week brings that week; what is older than its last news is an archive', () => {
  const week = Array.from({ length: 12 }, (_, n) => NOW - (0.3 + n * 0.6) * DAY);
  expect(trips(week, 7)).toBe(false);
  expect(trips(week, 0.1)).toBe(true);
  expect(
    trips(
      week.map((time) => time - 300 * DAY),
      7,
    ),
  ).toBe(true);
});
