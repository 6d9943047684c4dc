import { describe, expect, test } from 'vitest';

import { isOutage, OutageWatch, type Unreached } from '../../src/feeds/outage.ts';

const run = (hosts: number, ours = false) => ({
  since: 0,
  hosts: new Set(Array.from({ length: hosts }, (_, n) => `h${n}`)),
  ours,
});

describe('is it our own outage', () => {
  test.each([
    ['three hosts over a while', 3, false, 9, 5000, true],
    ['three hosts within a moment: dead names fail first', 3, false, 9, 500, false],
    ['two of many', 2, false, 9, 60_000, false],
    ['one of two', 1, false, 2, 60_000, false],
    ['both of two', 2, false, 2, 60_000, true],
    ['the only one', 1, false, 1, 60_000, false],
    ['the only one, and the machine has no resolver', 1, true, 1, 0, true],
    ['one of many, and the resolver did not answer once', 1, true, 9, 60_000, false],
    ['two of many, and the machine has no way out', 2, true, 9, 0, true],
    ['none', 0, true, 9, 60_000, false],
  ])('%s', (_, failed, ours, hosts, ms, out) => {
    expect(isOutage(run(failed, ours), hosts, ms)).toBe(out);
  });
});

describe('the watch', () => {
  const fail = (n: number, now: number, more: Partial<Unreached> = {}): Unreached => ({
    feed: `f${n}`,
    host: `h${n}`,
    ours: false,
    sound: true,
    now,
    ...more,
  });

  test('acquits those blamed before it was noticed, and says how long it lasted', () => {
    const watch = new OutageWatch(3);
    expect(watch.failed(fail(1, 0)).out).toBe(false);
    expect(watch.failed(fail(2, 1000)).out).toBe(false);
    expect(watch.failed(fail(3, 4000))).toEqual({ out: true, began: true, acquitted: ['f1', 'f2'] });
    expect(watch.outSince).toBe(4000);
    expect(watch.failed(fail(4, 5000))).toEqual({ out: true, began: false, acquitted: [] });
    expect(watch.reached(64_000)).toBe(60_000);
    expect(watch.outSince).toBeUndefined();
    expect(watch.reached(65_000)).toBeUndefined();
    expect(watch.failed(fail(1, 66_000)).out).toBe(false);
  });

  test('any answer ends a run, and feeds that failed before say nothing', () => {
    const watch = new OutageWatch(3);
    watch.failed(fail(1, 0));
    watch.failed(fail(2, 1000));
    watch.reached(2000);
    expect(watch.failed(fail(3, 9000)).out).toBe(false);
    watch.reached(10_000);
    for (let n = 0; n < 20; n += 1) {
      expect(watch.failed(fail(n, 10_000 + n * 1000, { sound: false })).out).toBe(false);
    }
  });

  test('many feeds of one host are one host', () => {
    const watch = new OutageWatch(3);
    for (let n = 0; n < 20; n += 1)
      expect(watch.failed(fail(n, n * 1000, { host: 'one.example' })).out).toBe(false);
  });
});
