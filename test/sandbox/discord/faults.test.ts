import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { startLocalDiscord } from '../../../src/sandbox/discord/local-discord.ts';
import type { Fault, LocalDiscord } from '../../../src/sandbox/discord/types.ts';

let discord: LocalDiscord;
afterEach(() => discord.close());

async function stageFault(fault: Fault) {
  discord = await startLocalDiscord({
    intercept: ({ method, route }) => (method === 'POST' && route.endsWith('/messages') ? fault : undefined),
  });
  const channelId = discord.addChannel(discord.addGuild({ name: 'g' }).guildId, { name: 'c' });
  const send = (signal: AbortSignal | null = null) =>
    fetch(`${discord.apiUrl}/v10/channels/${channelId}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'x' }),
      signal,
    });
  return { channelId, send };
}

test('an answer of the test stands in for the real one', async () => {
  const { channelId, send } = await stageFault({
    kind: 'answer',
    status: 502,
    body: { message: 'bad gateway' },
    headers: { 'x-test': '1' },
  });
  const response = await send();
  expect([response.status, response.headers.get('x-test')]).toEqual([502, '1']);
  expect(discord.messages(channelId)).toEqual([]);
});

test('a connection is reset before anything happened', async () => {
  const { channelId, send } = await stageFault({ kind: 'reset' });
  await expect(send()).rejects.toThrow(/fetch failed/);
  expect(discord.messages(channelId)).toEqual([]);
});

test('silence after the request was carried out', async () => {
  const { channelId, send } = await stageFault({ kind: 'hang-after' });
  const impatience = new AbortController();
  const sending = send(impatience.signal);
  await discord.waitForMessage(channelId, () => true, 15_000);
  const first = await Promise.race([sending, sleep(300, 'silence')]);
  expect(first).toBe('silence');
  impatience.abort();
  await expect(sending).rejects.toThrow(/aborted/);
});
