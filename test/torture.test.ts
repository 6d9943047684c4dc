import { expect, test } from 'vitest';

import { torture } from './support/torture/run.ts';

/** `TORTURE_SECONDS=120` for the long run. */
const SECONDS = Number(process.env['TORTURE_SECONDS'] ?? 20);
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

test(
  'five hundred feeds, most of them bad: no crash, flat memory, every item of the sound ones arrives',
  async () => {
    const { ended, published, missing, memoryMb, faults } = await torture(SECONDS);
    expect(ended).toBe(false);
    expect(published).toBeGreaterThan(20 * SECONDS);
    expect(missing).toEqual([]);
    expect(faults).toEqual([]);
    // Of the second third by the last: what grows without end would show in so many polls.
    const third = Math.floor(memoryMb.length / 3);
    const [middle, last] = [memoryMb.slice(third, 2 * third), memoryMb.slice(2 * third)].map(median);
    if (Number.isFinite(middle)) expect(last).toBeLessThan((middle ?? 0) * 1.25 + 20);
  },
  (SECONDS + 90) * 1000,
);
