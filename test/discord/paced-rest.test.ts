import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../../src/sandbox/discord/types.ts';
import { openDesk, type Desk } from '../support/desk.ts';

let desk: Desk;
let fault: Fault | undefined;
let asked = 0;
beforeEach(async () => {
  fault = undefined;
  asked = 0;
  desk = await openDesk({
    intercept: ({ route }) => {
      if (route.endsWith('/messages')) asked += 1;
      return route.endsWith('/messages') ? fault : undefined;
    },
  });
});
afterEach(() => desk.close());

const send = (context = desk.context, text = 'x') =>
  context.publish.send(desk.channel, { content: text, allowed_mentions: { parse: [] } }, text);

describe('requests at the shared pace', () => {
  test('what one process learns of an empty bucket the other one knows', async () => {
    const other = await desk.another();
    for (let at = 0; at < 5; at += 1) await send(desk.context, `m${at}`);
    await expect(send(other.context, 'm5')).rejects.toThrow('as many requests as it may');
    expect(asked).toBe(5);
    expect(desk.discord.counts.rateLimited).toBe(0);
  });

  test('a refused token stops all sending, in every process, and it goes on by itself', async () => {
    const other = await desk.another();
    fault = { kind: 'answer', status: 401, body: { code: 0, message: '401: Unauthorized' } };
    await expect(send()).rejects.toThrow('401');
    fault = undefined;
    await expect(send(other.context)).rejects.toThrow('Discord refuses our token');
    expect(asked).toBe(1);
    await desk.context.store.pace.halt('over', 1);
    await desk.context.clock.sleep(20);
    await send();
    expect(desk.discord.messages(desk.channel)).toHaveLength(1);
  });

  test('before Discord locks us out for refused requests we rest', async () => {
    const { store, clock } = desk.context;
    for (let at = 0; at < 5_999; at += 1) void store.pace.refused(clock.now());
    fault = { kind: 'answer', status: 403, body: { code: 50_013, message: 'Missing Permissions' } };
    await expect(send()).rejects.toThrow('Missing Permissions');
    fault = undefined;
    await expect(send()).rejects.toThrow('refused too many requests');
  });

  test('the global limit holds everybody back', async () => {
    fault = {
      kind: 'answer',
      status: 429,
      body: { message: 'slow', retry_after: 0.5, global: true },
      headers: { 'retry-after': '1', 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' },
    };
    await expect(send()).rejects.toMatchObject({ name: expect.stringContaining('RateLimitError') });
    fault = undefined;
    expect(await desk.context.store.pace.reserve()).toBeGreaterThan(300);
  });
});
