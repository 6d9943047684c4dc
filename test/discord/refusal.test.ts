import { DiscordAPIError, RateLimitError } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { isRefusedOutright, readRefusal, TryLaterError } from '../../src/discord/refusal.ts';

const answer = (code: number, status: number) =>
  new DiscordAPIError({ code, message: 'no' }, code, status, 'POST', 'http://127.0.0.1/', {
    files: undefined,
    body: {},
  });

describe('what an answer of Discord’s means', () => {
  test.each([
    [10_003, 404, 'gone'],
    [10_004, 404, 'gone'],
    [10_008, 404, 'message-gone'],
    [50_001, 403, 'forbidden'],
    [50_013, 403, 'forbidden'],
    [50_024, 400, 'forbidden'],
    [50_083, 400, 'forbidden'],
    [160_002, 400, 'forbidden'],
    [160_005, 400, 'forbidden'],
    [40_067, 400, 'forbidden'],
    [50_007, 403, 'closed'],
    [50_035, 400, 'content'],
    [200_000, 400, 'content'],
    [240_000, 400, 'content'],
    [20_016, 400, 'later'],
    [20_028, 400, 'later'],
    [20_029, 400, 'later'],
    [130_000, 503, 'later'],
    [0, 401, 'token'],
    [40_333, 403, 'token'],
    [0, 403, 'forbidden'],
    [0, 500, 'later'],
    [0, 502, 'later'],
    [12_345, 400, 'content'],
  ])('code %i with status %i: %s', (code, status, kind) => {
    expect(readRefusal(answer(code, status))?.kind).toBe(kind);
  });

  test('limits, our own and Discord’s, say how long to wait', () => {
    expect(readRefusal(new TryLaterError('full', 300))).toEqual({ kind: 'later', afterMs: 300 });
    const limit = new RateLimitError({
      timeToReset: 700,
      limit: 5,
      method: 'POST',
      hash: 'x',
      url: 'http://127.0.0.1/',
      route: '/channels/:id/messages',
      majorParameter: '1',
      global: false,
      retryAfter: 700,
      sublimitTimeout: 0,
      scope: 'user',
    });
    expect(readRefusal(limit)).toEqual({ kind: 'later', afterMs: 700 });
  });

  test('time-outs and resets pass; a fault of ours is none of Discord’s', () => {
    expect(readRefusal(Object.assign(new Error('x'), { code: 'ECONNRESET' }))?.kind).toBe('later');
    expect(readRefusal(new DOMException('x', 'AbortError'))?.kind).toBe('later');
    expect(readRefusal(new TypeError('x'))).toBeUndefined();
  });

  test('only an outright refusal proves that nothing was sent', () => {
    expect(isRefusedOutright(answer(50_035, 400))).toBe(true);
    expect(isRefusedOutright(new TryLaterError('full', 1))).toBe(true);
    expect(isRefusedOutright(answer(0, 502))).toBe(false);
    expect(isRefusedOutright(Object.assign(new Error('x'), { code: 'ECONNRESET' }))).toBe(false);
  });
});
