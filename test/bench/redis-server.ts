import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

/** A part of the system, not of our packages; `npm run setup` installs it. */
const PROGRAM = 'redis-server';

/** A redis-server of the benchmark's own, without a disk. */
export interface BenchRedis {
  url: string;
  client: Redis;
  /** Bytes that it uses. */
  memory(): Promise<number>;
  /** Processor time that it has used, ms. */
  cpuMs(): Promise<number>;
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

/** Starts one. */
export async function startBenchRedis(): Promise<BenchRedis> {
  const dir = mkdtempSync(join(tmpdir(), 'tl-bench-'));
  const port = await freePort();
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    dir,
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  const server = spawn(PROGRAM, [...args, '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
  const url = `redis://127.0.0.1:${port}`;
  const client = new Redis(url, { maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  await client.ping();
  const info = async (section: string, field: string): Promise<number> =>
    Number(new RegExp(`${field}:([\\d.]+)`).exec(await client.info(section))?.[1]);
  return {
    url,
    client,
    memory: async () => info('memory', 'used_memory'),
    cpuMs: async () => 1000 * ((await info('cpu', 'used_cpu_user')) + (await info('cpu', 'used_cpu_sys'))),
    async close() {
      client.disconnect();
      server.kill();
      await new Promise((done) => server.once('exit', done));
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
