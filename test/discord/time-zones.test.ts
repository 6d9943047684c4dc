import { describe, expect, test } from 'vitest';
import { chosenTimeZone, suggestTimeZones } from '../../src/discord/time-zones.ts';

describe('a typed time zone', () => {
  test.each([
    ['Europe/Madrid', 'Europe/Madrid'],
    ['madrid', 'Europe/Madrid'],
    [' MÁDRID ', 'Europe/Madrid'],
    ['new york', 'America/New_York'],
    ['Nueva York', 'America/New_York'],
    ['Liverpool', 'Europe/London'],
    ['bogotá', 'America/Bogota'],
    ['utc', 'UTC'],
    ['GMT', 'UTC'],
  ])('%s is %s', (typed, zone) => {
    expect(chosenTimeZone(typed)).toBe(zone);
  });

  test.each(['Asia/Kolkata', 'Europe/Kyiv', 'America/Argentina/Buenos_Aires'])(
    'another name of a zone is understood: %s',
    (typed) => {
      const zone = chosenTimeZone(typed);
      const now = new Date();
      const clock = (timeZone: string | undefined) => now.toLocaleString('en', { timeZone });
      expect(clock(zone)).toBe(clock(typed));
    },
  );

  test.each(['', 'Atlantis', 'Europe/Atlantis', '../etc/passwd', '+02:00', 'x'.repeat(5000), '/'])(
    'not a time zone: %s',
    (typed) => {
      expect(chosenTimeZone(typed)).toBeUndefined();
    },
  );

  test('each that is offered is understood, and one that Intl knows', () => {
    const offered = suggestTimeZones('', 1000);
    expect(offered.length).toBeGreaterThan(400);
    for (const zone of offered) {
      expect(chosenTimeZone(zone)).toBe(zone);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }
  });

  test('suggestions forgive a wrong letter and begin with what was typed', () => {
    expect(suggestTimeZones('madird', 3)).toContain('Europe/Madrid');
    expect(suggestTimeZones('lond', 1)).toEqual(['Europe/London']);
    expect(suggestTimeZones('barcel', 1)).toEqual(['Europe/Madrid']);
  });
});
