import { expect, test } from 'vitest';

import { headerValue, maxAgeMs, retryAfterMs } from '../../src/feeds/answer-headers.ts';

const NOW = Date.parse('2026-09-24T08:00:00Z');

test.each([
  ['120', 120_000],
  ['0', 0],
  ['1.5', 1500],
  ['Thu, 24 Sep 2026 08:05:00 GMT', 300_000],
  ['Thu, 24 Sep 2026 07:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  [null, null],
])('Retry-After: %s', (value, want) => expect(retryAfterMs(value, NOW)).toBe(want));

test.each([
  ['max-age=60', 60_000],
  ['public, s-maxage=10, max-age="900"', 900_000],
  ['no-cache, max-age=60', 0],
  ['no-store', 0],
  ['public', null],
  [null, null],
])('Cache-Control: %s', (value, want) => expect(maxAgeMs(value)).toBe(want));

test('of several headers of one name the first counts', () => {
  expect(headerValue({ etag: ['a', 'b'] }, 'etag')).toBe('a');
  expect(headerValue({ etag: ' ' }, 'etag')).toBeNull();
  expect(headerValue({}, 'etag')).toBeNull();
});
