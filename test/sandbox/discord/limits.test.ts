import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLocalDiscord } from '../../../src/sandbox/discord/local-discord.ts';
import type { LocalDiscord } from '../../../src/sandbox/discord/types.ts';

let discord: LocalDiscord;
let now = Date.now();

beforeAll(async () => {
  discord = await startLocalDiscord({ limitClock: () => now });
});
afterAll(() => discord.close());

function post(path: string, body: unknown): Promise<Response> {
  return fetch(`${discord.apiUrl}/v10${path}`, {
    method: 'POST',
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

test('a channel takes five messages in five seconds', async () => {
  const { guildId } = discord.addGuild({ name: 'g' });
  const path = `/channels/${discord.addChannel(guildId, { name: 'c' })}/messages`;
  const answers = [];
  for (let count = 0; count < 6; count += 1) answers.push(await post(path, { content: `${count}` }));
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(answers[0]?.headers.get('x-ratelimit-remaining')).toBe('4');
  const refused = answers[5];
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(refused?.headers.get('x-ratelimit-scope')).toBe('user');
  expect(await refused?.json()).toMatchObject({ global: false });
  now += 5000;
  expect((await post(path, { content: 'later' })).status).toBe(200);
  const other = `/channels/${discord.addChannel(guildId, { name: 'd' })}/messages`;
  expect((await post(other, { content: 'x' })).status).toBe(200);
  expect(discord.counts).toMatchObject({ rateLimited: 1, globallyRateLimited: 0 });
  expect(discord.violations).toEqual([]);
});

test('the bot has fifty requests a second, interactions aside', async () => {
  now += 1000;
  const { guildId } = discord.addGuild({ name: 'h' });
  const channels = Array.from({ length: 60 }, () => discord.addChannel(guildId, { name: 'c' }));
  const answers = await Promise.all(channels.map((id) => post(`/channels/${id}/typing`, {})));
  const refused = answers.filter((answer) => answer.status === 429);
  expect(refused).toHaveLength(10);
  expect(refused[0]?.headers.get('x-ratelimit-global')).toBe('true');
  expect(await refused[0]?.json()).toMatchObject({ global: true });
  expect((await post('/interactions/1/abc/callback', { type: 5 })).status).toBe(404);
});
