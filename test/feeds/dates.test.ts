import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseDate, parseTime, publishedOrSeen } from '../../src/feeds/dates.ts';

describe('parseDate', () => {
  test.each([
    ['Thu, 24 Sep 2026 08:47:00 BST', '2026-09-24T07:47:00.000Z'],
    ['Thu, 24 Sep 2026 08:47:00 GMT', '2026-09-24T08:47:00.000Z'],
    ['Thu, 24 Sep 2026 08:47:00 CEST', '2026-09-24T06:47:00.000Z'],
    ['Thu, 24 Jan 2026 08:47:00 CET', '2026-01-24T07:47:00.000Z'],
    ['Thu, 24 Sep 2026 08:47:00 +0200', '2026-09-24T06:47:00.000Z'],
    ['Thu, 24 Sep 2026 08:47:00 -05:30', '2026-09-24T14:17:00.000Z'],
    ['Thu, 24 Sep 2026 08:47:00 GMT+2', '2026-09-24T06:47:00.000Z'],
    ['Thu, 24 Sep 26 08:47 EDT', '2026-09-24T12:47:00.000Z'],
    ['24 Sep 2026 08:47:00', '2026-09-24T08:47:00.000Z'],
    ['Thursday, September 24, 2026 8:47 PM', '2026-09-24T20:47:00.000Z'],
    ['Sep 24, 2026', '2026-09-24T00:00:00.000Z'],
    ['Thu Sep 24 08:47:00 2026', '2026-09-24T08:47:00.000Z'],
    ['Thu Sep 24 08:47:00 PDT 2026', '2026-09-24T15:47:00.000Z'],
    ['Thu Sep 24 2026 08:47:00 GMT+0200 (Central European Summer Time)', '2026-09-24T06:47:00.000Z'],
    ['jueves, 24 de septiembre de 2026 08:47', '2026-09-24T08:47:00.000Z'],
    ['jue, 24 sept. 2026 08:47:00 +0200', '2026-09-24T06:47:00.000Z'],
    ['mar, 24 nov 2026 08:47:00 +0100', '2026-11-24T07:47:00.000Z'],
    ['mar, 3 mar 2026 08:47:00 CET', '2026-03-03T07:47:00.000Z'],
    ['1 de enero de 2026', '2026-01-01T00:00:00.000Z'],
    ['sáb., 3 ene 2026 10:00 h', '2026-01-03T10:00:00.000Z'],
    ['24/09/2026 08:47', '2026-09-24T08:47:00.000Z'],
    ['24.09.2026', '2026-09-24T00:00:00.000Z'],
    ['09/24/2026 08:47:12', '2026-09-24T08:47:12.000Z'],
    ['2026-09-24', '2026-09-24T00:00:00.000Z'],
    ['2026-09', '2026-09-01T00:00:00.000Z'],
    ['2026', '2026-01-01T00:00:00.000Z'],
    ['20260924', '2026-09-24T00:00:00.000Z'],
    ['2026-09-24T08:47Z', '2026-09-24T08:47:00.000Z'],
    ['2026-09-24T08:47:33.512+02:00', '2026-09-24T06:47:33.512Z'],
    ['2026-09-24T08:47:33,5-0330', '2026-09-24T12:17:33.500Z'],
    ['2026-09-24 08:47:33 UTC', '2026-09-24T08:47:33.000Z'],
    ['2026-09-24t08:47:33z', '2026-09-24T08:47:33.000Z'],
    ['20260924T084733Z', '2026-09-24T08:47:33.000Z'],
    ['2026-267', '2026-09-24T00:00:00.000Z'],
    ['2026-W39-4', '2026-09-24T00:00:00.000Z'],
    ['2026/09/24 08:47:33', '2026-09-24T08:47:33.000Z'],
    ['2026-09-24T24:00:00Z', '2026-09-25T00:00:00.000Z'],
    ['2026-12-31T23:59:60Z', '2026-12-31T23:59:59.000Z'],
    ['2026-09-24T8:47-05:00', '2026-09-24T13:47:00.000Z'],
    ['2026년 09월 24일  08:47:33', '2026-09-24T08:47:33.000Z'],
    ['Πεμ, 24 Σεπ 2026 08:47:00 EET', '2026-09-24T06:47:00.000Z'],
    ['24 июля 2026 08:47', '2026-07-24T08:47:00.000Z'],
    ['24 août 2026', '2026-08-24T00:00:00.000Z'],
    ['24. März 2026, 08:47 Uhr', '2026-03-24T08:47:00.000Z'],
    ['1790239620', '2026-09-24T08:47:00.000Z'],
    ['1790239620000', '2026-09-24T08:47:00.000Z'],
    ['Thu, 24 Sep 2026 08:47:00 XYZ', '2026-09-24T08:47:00.000Z'],
    ['  Thu, 24 Sep 2026 08:47:00 Z  ', '2026-09-24T08:47:00.000Z'],
  ])('reads %s', (text, want) => expect(parseDate(text)).toBe(want));

  test.each([
    '',
    'yesterday',
    'Thu, 32 Sep 2026 08:00 GMT',
    '2026-13-01',
    '2026-02-30',
    '31/02/2026',
    '24 Sep',
    '0000-00-00',
  ])('makes nothing of %j', (text) => expect(parseDate(text)).toBeNull());

  test('reads back what JavaScript writes', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
        fc.constantFrom(-720, -210, 0, 60, 120, 345, 840),
        (date, offset) => {
          expect(parseTime(date.toISOString())).toBe(date.getTime());
          const seconds = Math.floor(date.getTime() / 1000) * 1000;
          expect(parseTime(date.toUTCString())).toBe(seconds);
          const local = new Date(seconds + offset * 60_000).toUTCString().replace('GMT', '');
          const zone = `${offset < 0 ? '-' : '+'}${String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0')}${String(Math.abs(offset) % 60).padStart(2, '0')}`;
          expect(parseTime(local + zone)).toBe(seconds);
        },
      ),
    );
  });

  test('never throws, and never takes long', () => {
    fc.assert(fc.property(fc.string({ maxLength: 130 }), (text) => void parseDate(text)));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('1', '24', '2026', ':', '-', '/', ' ', 'sep', 't', 'z', '+'), {
          maxLength: 60,
        }),
        (parts) => {
          const iso = parseDate(parts.join(''));
          if (iso !== null) expect(iso).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
        },
      ),
    );
    const start = performance.now();
    for (const part of ['1', 'a', ' ', '1:', 'sep ', '+1']) parseDate(part.repeat(100_000).slice(0, 120));
    expect(performance.now() - start).toBeLessThan(200);
  });
});

test('an item counts as published when it says, but not before it was seen', () => {
  const seen = Date.parse('2026-09-24T12:00:00Z');
  expect(publishedOrSeen('2026-09-24T10:00:00.000Z', seen)).toBe('2026-09-24T10:00:00.000Z');
  expect(publishedOrSeen('2027-01-01T00:00:00.000Z', seen)).toBe('2026-09-24T12:00:00.000Z');
  expect(publishedOrSeen(null, seen)).toBe('2026-09-24T12:00:00.000Z');
});
