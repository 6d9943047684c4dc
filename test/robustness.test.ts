import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shirtEn, talksEn, talksEs } from './fixtures/main-job.ts';
import { openStage, until, type Stage } from './support/stage.ts';

const OUTLETS = [
  { id: 'harbour', name: 'Harbour Courier', language: 'en', clubs: ['liverpool'], tier: 2 },
  { id: 'torre', name: 'La Torre Deportiva', language: 'es', clubs: ['real-madrid'], tier: 2 },
];

/** Runs a program to its end with this environment; what it said on standard error. */
async function fails(
  name: string,
  environment: Record<string, string>,
): Promise<{ status: number; said: string }> {
  const file = join(import.meta.dirname, '..', 'dist', 'src', 'cli', `${name}.js`);
  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env['PATH'], DATA_DIR: '/tmp/tl-never', ...environment },
    cwd: '/tmp',
  });
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const status = await new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? -1)));
  return { status, said };
}

describe('a wrong set-up ends with one clear line per mistake', () => {
  test('no token', async () => {
    const { status, said } = await fails('start', {});
    expect(status).toBe(1);
    expect(said).toMatch(/^DISCORD_TOKEN is missing: .*\n$/);
  });

  test('several mistakes', async () => {
    const { status, said } = await fails('worker', { LOG_LEVEL: 'loud', REDIS_URL: 'nowhere' });
    expect(status).toBe(1);
    expect(said.trim().split('\n')).toHaveLength(2);
  });

  test('a feeds file that is not there, or names an unknown club', async () => {
    const { said } = await fails('worker', { FEEDS_FILE: '/tmp/not-there.json' });
    expect(said).toBe('FEEDS_FILE /tmp/not-there.json cannot be read (ENOENT).\n');
  });
});

describe('a token that Discord refuses', () => {
  test('ends the bot with one sentence', async () => {
    const stage = await openStage(OUTLETS);
    const { status, said } = await fails('bot', {
      DISCORD_TOKEN: 'not.the.one',
      DISCORD_API_URL: stage.discord.apiUrl,
      DATA_DIR: stage.dataDir,
    });
    await stage.close();
    expect(status).toBe(1);
    expect(said).toMatch(/^Discord refuses DISCORD_TOKEN: .*\n$/);
    expect(said).not.toContain('not.the.one');
  });
});

describe('bot and worker apart, and things that break', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(OUTLETS);
  });
  afterAll(() => stage.close());
  const posts = () => stage.discord.messages(stage.news);
  const all = () => JSON.stringify(posts());

  test('the worker needs no token; feeds that are no feeds hurt nobody', async () => {
    stage.feeds.answer('torre', { status: 200, body: '<html><body><h1>Please log in</h1></body></html>' });
    await stage.run('worker', { DISCORD_TOKEN: '' });
    await until(() => stage.log.some((line) => line['feed'] === 'torre' && line.level === 'warn'));
    const said = stage.log.find((line) => line['feed'] === 'torre' && line.level === 'warn');
    expect(String(said?.['reason'])).toMatch(/HTML|page/i);
    stage.feeds.answer('torre', { status: 500, body: 'oops' });
    await stage.polled(1);
    stage.feeds.answer('torre', undefined);
  });

  test('a bot beside it posts what the worker found', async () => {
    await stage.run('bot');
    const outcome = await stage.discord.command(stage.moderator, 'setup', {
      channel: stage.news,
      club: 'liverpool',
    });
    expect(outcome.status).toBe('replied');
    await until(() => stage.log.filter((line) => line['baseline'] === true).length >= 0);
    await stage.polled(2);
    stage.feeds.publish('harbour', talksEn);
    await stage.discord.waitForMessage(stage.news, () => true, 15_000);
  });

  test('a bot that is killed is replaced, and nothing is posted twice', async () => {
    await stage.run('bot', {}, 'the bot is ready');
    await stage.polled(2);
    // The second one stands by: it is not connected while the first holds the gateway.
    expect(stage.log.filter((line) => line.msg === 'connected to Discord')).toHaveLength(1);
    stage.kill('bot');
    await until(() => stage.log.filter((line) => line.msg === 'connected to Discord').length === 2, 15_000);
    const outcome = await stage.discord.command(stage.fan, 'help');
    expect(outcome.status).toBe('replied');
    stage.feeds.publish('torre', talksEs);
    await until(() => all().includes('La Torre Deportiva'), 20_000);
    expect(posts()).toHaveLength(1);
  }, 60_000);

  test('a Redis that is killed comes back with everything, and the way goes on', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1200));
    stage.killRedis();
    stage.feeds.publish('harbour', shirtEn);
    await until(() => all().includes('Gravenberch'), 30_000);
    expect(posts()).toHaveLength(2);
    expect(stage.discord.violations).toEqual([]);
  }, 60_000);
});
