import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/app/config.ts';
import { createLog } from '../../src/app/log.ts';
import { judgeRedis } from '../../src/app/redis/check.ts';
import { connectRedis } from '../../src/app/redis/connect.ts';
import { ensureEmbeddedRedis, socketPath } from '../../src/app/redis/embedded.ts';

let dataDir = '';
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tl-'));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

const connect = () => connectRedis(readConfig({ DATA_DIR: dataDir }), createLog('silent', []));

/** Process ids of servers whose files are in our folder. */
function servers(): number[] {
  const list = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' });
  return list
    .split('\n')
    .filter((line) => line.includes('redis-server') && line.includes(dataDir))
    .map((line) => Number(line.trim().split(' ')[0]));
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await wait(20);
  }
}

describe('the embedded Redis', () => {
  test('is started once, shared by all, kept until the last leaves, and loses nothing', async () => {
    const [one, two] = await Promise.all([connect(), connect()]);
    expect(servers()).toHaveLength(1);
    await one.client.set('kept', 'yes');
    await one.close();
    expect(await two.client.get('kept')).toBe('yes');
    await two.close();
    await until(() => servers().length === 0);
    const later = await connect();
    expect(await later.client.get('kept')).toBe('yes');
    await later.close();
  });

  test('ends when all leave at the same time', async () => {
    const all = await Promise.all([connect(), connect(), connect()]);
    await Promise.all(all.map((each) => each.close()));
    await until(() => servers().length === 0);
    expect(servers()).toEqual([]);
  });

  test('does not mind a stale socket', async () => {
    await ensureEmbeddedRedis(dataDir);
    for (const pid of servers()) process.kill(pid, 'SIGKILL');
    await until(() => servers().length === 0);
    writeFileSync(`${socketPath(dataDir)}.pid`, '1');
    const again = await connect();
    expect(await again.client.ping()).toBe('PONG');
    await again.close();
  });

  test('comes back by itself when it is killed, with what was written a second before', async () => {
    const mine = await connect();
    await mine.client.set('kept', 'yes');
    await wait(1200);
    for (const pid of servers()) process.kill(pid, 'SIGKILL');
    expect(await mine.client.get('kept')).toBe('yes');
    await mine.close();
  });

  test('outlives a starter that is killed', async () => {
    const script = `import { ensureEmbeddedRedis } from ${JSON.stringify(
      new URL('../../dist/src/app/redis/embedded.js', import.meta.url).href,
    )}; await ensureEmbeddedRedis(${JSON.stringify(dataDir)}); console.log('up'); setInterval(() => {}, 1000);`;
    const starter = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'pipe' });
    await new Promise((resolve) => starter.stdout.once('data', resolve));
    starter.kill('SIGKILL');
    const mine = await connect();
    expect(servers()).toHaveLength(1);
    await mine.close();
    await until(() => servers().length === 0);
  });

  test('finds a short place for its socket where the data folder has a long name', () => {
    expect(socketPath(`/tmp/${'long/'.repeat(30)}`).length).toBeLessThan(100);
  });
});

describe('judgeRedis', () => {
  const info = (version: string, policy: string, aof: string) =>
    `# Server\r\nredis_version:${version}\r\nmaxmemory_policy:${policy}\r\naof_enabled:${aof}\r\n`;

  test('is content with a good one', () => {
    expect(judgeRedis(info('6.2.0', 'noeviction', '1'))).toEqual({ fatal: undefined, warnings: [] });
  });

  test('refuses an old one in one line', () => {
    expect(judgeRedis(info('6.0.16', 'noeviction', '1')).fatal).toBe(
      'Redis 6.0.16 is too old: version 6.2 or newer is needed.',
    );
  });

  test('warns of what would lose data', () => {
    expect(judgeRedis(info('7.0.15', 'allkeys-lru', '0')).warnings).toHaveLength(2);
  });
});

test('the started server writes an append-only file', async () => {
  const mine = await connect();
  const config = String(await mine.client.config('GET', 'appendonly'));
  expect(config).toContain('yes');
  expect(readdirSync(join(dataDir, 'redis'))).toContain('appendonlydir');
  await mine.close();
});
