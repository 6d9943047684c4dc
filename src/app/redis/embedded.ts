import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SetupError } from '../errors.ts';

/** Unix socket paths end at 104 (macOS) or 108 (Linux) bytes. */
const LONGEST_SOCKET_PATH = 100;
const START_DEADLINE_MS = 15_000;

/** Where the embedded server of a data directory listens; beside the data, or in /tmp where that path is too long. */
export function socketPath(dataDir: string): string {
  const path = join(resolve(dataDir), 'redis', 'r.sock');
  if (Buffer.byteLength(path) <= LONGEST_SOCKET_PATH) return path;
  const name = createHash('sha256').update(path).digest('hex').slice(0, 16);
  return join(tmpdir(), `touchline-${name}.sock`);
}

/** Whether a Redis answers on the socket, loading or not. A socket file that nobody serves does not. */
async function answers(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path);
    const end = (result: boolean) => {
      socket.destroy();
      done(result);
    };
    socket.setTimeout(1000, () => end(false));
    socket.once('error', () => end(false));
    socket.once('connect', () => socket.write('PING\r\n'));
    // "-LOADING …" is no answer yet: it reads its append-only file.
    socket.once('data', (reply) => end(reply.toString().startsWith('+PONG')));
  });
}

/**
 * Starts `redis-server` as a child of nobody: it outlives us, so that a killed starter costs the others nothing. `flock`
 * is held as long as the server lives; whoever finds it taken uses the server that has it.
 */
function launch(dir: string, socket: string): Promise<SetupError | undefined> {
  const server = [
    ['redis-server', '--port', '0', '--unixsocket', socket, '--unixsocketperm', '700', '--dir', dir],
    ['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', '', '--maxmemory-policy', 'noeviction'],
    ['--logfile', join(dir, 'redis.log')],
  ].flat();
  const child = spawn('flock', ['--nonblock', '--no-fork', join(dir, 'lock'), ...server], {
    detached: true,
    stdio: 'ignore',
    cwd: dir,
  });
  child.unref();
  return new Promise((done) => {
    child.once('error', () => done(missing()));
    // flock's own answer to a taken lock is 1, to a missing program 69 or 127.
    child.once('exit', (code) => done(code === 69 || code === 127 ? missing() : undefined));
  });
}

const missing = () => new SetupError('redis-server is not installed: run "npm run setup", or set REDIS_URL.');

/**
 * Makes sure that the embedded server of `dataDir` runs, and answers its socket's path. Safe to call at any time and from
 * any number of processes. Throws a {@link SetupError} when it cannot be started.
 */
export async function ensureEmbeddedRedis(dataDir: string): Promise<string> {
  const socket = socketPath(dataDir);
  if (await answers(socket)) return socket;
  const dir = join(resolve(dataDir), 'redis');
  mkdirSync(dir, { recursive: true });
  const deadline = Date.now() + START_DEADLINE_MS;
  let ended: Promise<SetupError | undefined> | undefined;
  while (Date.now() < deadline) {
    ended ??= launch(dir, socket);
    const outcome = await Promise.race([ended.then((error) => ({ error })), wait(25)]);
    if (outcome?.error) throw outcome.error;
    // The lock was taken by a server that is starting, or that is about to end: ask again, then try again.
    if (outcome) ended = undefined;
    if (await answers(socket)) return socket;
    if (outcome) await wait(50);
  }
  throw new SetupError(
    `The embedded Redis in ${dir} does not start; its own words are in ${join(dir, 'redis.log')}.`,
  );
}
