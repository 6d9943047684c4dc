import { describe, expect, test } from 'vitest';
import { digestTime, isQuiet } from '../../src/discord/delivery/local-time.ts';
import { routeOf } from '../../src/discord/delivery/route.ts';
import { settingsSchema, type Settings } from '../../src/stories/settings.ts';
import { foldStory } from '../../src/stories/story.ts';
import { subscriptionSchema, type Subscription } from '../../src/stories/subscription.ts';
import type { Report } from '../../src/stories/report.ts';
import { sampleReport } from '../support/desk.ts';

const NOW = Date.UTC(2026, 10, 24, 12, 30);
const HOUR = 3_600_000;
const settings = (change: Partial<Settings> = {}): Settings => ({ ...settingsSchema.parse({}), ...change });

function route(
  on: Partial<Subscription>[] = [{}],
  {
    change = {},
    report = {},
    now = NOW,
    live = 0,
  }: Partial<{
    change: Partial<Settings>;
    report: Partial<Report>;
    now: number;
    live: number;
  }> = {},
) {
  const story = foldStory('s', [{ ...sampleReport('a', NOW), ...report }], 'en');
  if (story === undefined) throw new Error('no story');
  const wanting = on.map((each) =>
    subscriptionSchema.parse({
      id: 'x',
      guild: 'g',
      channel: 'c',
      club: 'liverpool',
      minTier: 5,
      style: 'card',
      createdAt: 0,
      createdBy: 'm',
      ...each,
    }),
  );
  return routeOf({ wanting, story, settings: settings(change), now, liveLastHour: live });
}

describe('how a story comes into a channel', () => {
  test('at once, unless something else is wanted', () => {
    expect(route()).toEqual({ kind: 'live' });
  });

  test('the liveliest of the subscriptions counts', () => {
    const due = Date.UTC(2026, 10, 24, 13);
    expect(route([{ mode: 'daily' }, { mode: 'hourly' }])).toMatchObject({
      digest: 'hourly',
      due,
      reason: 'mode',
    });
    expect(route([{ mode: 'daily' }, { mode: 'live' }])).toEqual({ kind: 'live' });
    expect(route([{ mode: 'daily' }])).toMatchObject({ digest: 'daily', due: Date.UTC(2026, 10, 25, 9) });
  });

  test('in quiet hours it waits for their end', () => {
    const change = { quietFrom: '12:00', quietTo: '15:15' };
    expect(route([{}], { change })).toMatchObject({ reason: 'quiet', due: Date.UTC(2026, 10, 24, 15, 15) });
    expect(route([{}], { change, now: NOW + 3 * HOUR })).toEqual({ kind: 'live' });
  });

  test('beyond the hourly cap it goes into a digest; 0 is no cap', () => {
    expect(route([{}], { live: 11 })).toEqual({ kind: 'live' });
    expect(route([{}], { live: 12 })).toMatchObject({ reason: 'cap', due: Date.UTC(2026, 10, 24, 13) });
    expect(route([{}], { live: 500, change: { hourlyCap: 0 } })).toEqual({ kind: 'live' });
  });

  test('what waited for six hours while we were down goes into a digest', () => {
    expect(route([{}], { now: NOW + 6 * HOUR })).toEqual({ kind: 'live' });
    expect(route([{}], { now: NOW + 6 * HOUR + 1 })).toMatchObject({ reason: 'late' });
  });

  test('on deadline day the cap is lifted and gossip is gathered', () => {
    const change = { deadlineMode: true };
    const rumour = { category: 'transfer' as const, tier: 4 };
    expect(route([{}], { change, live: 99 })).toEqual({ kind: 'live' });
    expect(route([{}], { change, report: rumour })).toMatchObject({ digest: 'hourly', reason: 'deadline' });
    expect(route([{}], { change, report: { ...rumour, tier: 2 } })).toEqual({ kind: 'live' });
  });

  test('a match report is held where one subscription wants that, anything else is not', () => {
    const held = [{ spoilers: 'hold' as const }, { spoilers: 'off' as const }];
    const report = { category: 'match_report' as const };
    expect(route(held, { report })).toEqual({ kind: 'hold', until: NOW + 3 * HOUR });
    expect(route(held, { report, now: NOW + 3 * HOUR })).toEqual({ kind: 'live' });
    expect(route(held)).toEqual({ kind: 'live' });
    // The wait that was wanted does not make it late.
    const change = { spoilerHold: 7 };
    expect(route(held, { report, change, now: NOW + 7 * HOUR })).toEqual({ kind: 'live' });
  });
});

describe('times in the server’s zone', () => {
  const zone = (timeZone: string, change: Partial<Settings> = {}) => settings({ timeZone, ...change });

  test('the daily digest keeps its hour across the change of clocks', () => {
    // Madrid leaves summer time on 2026-10-25 at 03:00.
    const before = digestTime('daily', zone('Europe/Madrid'), Date.UTC(2026, 9, 24, 6));
    const after = digestTime('daily', zone('Europe/Madrid'), before);
    expect(new Date(before).toISOString()).toBe('2026-10-24T07:00:00.000Z');
    expect(new Date(after).toISOString()).toBe('2026-10-25T08:00:00.000Z');
  });

  test('an hour that is skipped in spring still has its digest, once', () => {
    // London skips 01:00–02:00 on 2026-03-29.
    const at = digestTime('daily', zone('Europe/London', { digestHour: 1 }), Date.UTC(2026, 2, 28, 12));
    expect(new Date(at).toISOString()).toBe('2026-03-29T01:00:00.000Z');
    const next = digestTime('daily', zone('Europe/London', { digestHour: 1 }), at);
    expect(new Date(next).toISOString()).toBe('2026-03-30T00:00:00.000Z');
  });

  test('full hours are those of the zone', () => {
    const due = digestTime('hourly', zone('Asia/Kolkata'), Date.UTC(2026, 10, 24, 12, 10));
    expect(new Date(due).toISOString()).toBe('2026-11-24T12:30:00.000Z');
  });

  test('a gathering that would come in quiet hours waits; a daily digest keeps the hour chosen for it', () => {
    const quiet = { quietFrom: '22:00', quietTo: '09:30' };
    const night = Date.UTC(2026, 10, 24, 21, 50);
    expect(new Date(digestTime('hourly', zone('UTC', quiet), night)).toISOString()).toBe(
      '2026-11-25T09:30:00.000Z',
    );
    expect(new Date(digestTime('daily', zone('UTC', quiet), night)).toISOString()).toBe(
      '2026-11-25T09:00:00.000Z',
    );
  });

  test.each([
    ['22:00', '07:00', 23, true],
    ['22:00', '07:00', 3, true],
    ['22:00', '07:00', 7, false],
    ['22:00', '07:00', 12, false],
    ['08:00', '10:00', 8, true],
    ['08:00', '10:00', 10, false],
    ['08:00', '08:00', 8, false],
  ] as const)('quiet from %s to %s: at %i o’clock %s', (quietFrom, quietTo, hour, expected) => {
    const now = Date.UTC(2026, 10, 24, hour);
    expect(isQuiet({ quietFrom, quietTo, timeZone: 'UTC' }, now)).toBe(expected);
  });
});
