import { execFile } from 'node:child_process';
import { request } from 'node:http';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLocalDiscord } from '../../../src/sandbox/discord/local-discord.ts';
import type { LocalDiscord } from '../../../src/sandbox/discord/types.ts';
import { startPage, type Page } from '../../../src/sandbox/page/server.ts';
import { launchChromium } from '../../support/chromium.ts';

const run = promisify(execFile);

/** Status of a request under another `Host` or from another site. */
function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const call = request(url, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    call.on('error', reject);
    call.end();
  });
}

describe('the page’s server', () => {
  let discord: LocalDiscord;
  let page: Page;
  beforeAll(async () => {
    discord = await startLocalDiscord();
    const outlets = { feeds: [], published: () => [], publish: () => '' };
    page = await startPage({ discord, outlets });
  });
  afterAll(async () => {
    await page.close();
    await discord.close();
  });

  it('starts with an empty Discord', async () => {
    const state: unknown = await (await fetch(`${page.url}api/state`)).json();
    expect(state).toMatchObject({ guilds: [], commands: [], gateway: 'disconnected' });
  });

  it('answers only browsers on this machine', async () => {
    expect(await statusOf(page.url, {})).toBe(200);
    expect(await statusOf(page.url, { host: 'evil.example' })).toBe(403);
    expect(await statusOf(`${page.url}api/state`, { origin: 'https://evil.example' })).toBe(403);
  });

  it('keeps the page on loopback by its policy', async () => {
    const policy = (await fetch(page.url)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
  });

  it.each([
    ['a body of the wrong shape', { name: 'player' }, 400],
    [
      'what cannot be carried out',
      {
        actor: {
          guildId: '1'.repeat(18),
          channelId: '1'.repeat(18),
          userId: '1'.repeat(18),
          locale: 'en-US',
        },
        name: 'player',
        options: {},
      },
      422,
    ],
  ])('refuses %s in one sentence', async (_, body, status) => {
    const answer = await fetch(`${page.url}api/command`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toHaveProperty('problem');
  });

  it('serves browser code that the compiler accepts', async () => {
    const { stdout } = await run('node_modules/.bin/tsc', ['--noEmit', '-p', 'src/sandbox/page/public']);
    expect(stdout).toBe('');
  });

  it('names the remedy when Chromium is missing', async () => {
    await expect(launchChromium('/nowhere/chromium')).rejects.toThrow('npm run setup -- --browser');
  });
});
