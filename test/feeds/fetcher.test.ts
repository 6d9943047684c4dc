import { createServer, type Server, type Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { FetchError } from '../../src/app/errors.ts';
import { createFetcher, type Fetcher } from '../../src/feeds/fetcher.ts';
import { startLoopback, type Loopback } from './loopback.ts';

const FEED = '<rss version="2.0"><channel><title>The Desk</title></channel></rss>';
const BOMB = gzipSync(Buffer.alloc(50 * 1024 * 1024));
let headers: IncomingMessage['headers'] = {};

const compressed: Record<string, [string, Buffer]> = {
  '/gzip': ['gzip', gzipSync(FEED)],
  '/x-gzip': ['X-GZIP', gzipSync(FEED)],
  '/br': ['br', brotliCompressSync(FEED)],
  '/deflate': ['deflate', deflateSync(FEED)],
  '/deflate-raw': ['deflate', deflateRawSync(FEED)],
  '/twice': ['gzip, br', brotliCompressSync(gzipSync(FEED))],
  '/said-gzip': ['gzip', Buffer.from(FEED)],
  '/identity': ['identity', Buffer.from(FEED)],
  '/cut-gzip': ['gzip', gzipSync(Buffer.from(FEED.repeat(2000))).subarray(0, 200)],
  '/bad-gzip': ['gzip', Buffer.from([0x1f, 0x8b, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9])],
  '/bad-br': ['br', Buffer.from(FEED)],
  // "Liverpool train in the rain. " forty times.
  '/packed': ['zstd', Buffer.from('KLUv/QAIHQEAyExpdmVycG9vbCB0cmFpbiBpbiB0aGUgLiACAGgA9fjZ0gQ=', 'base64')],
  '/lzma': ['lzma', Buffer.from('x')],
  '/zstd': ['zstd', Buffer.from('(/\xb5\xfd', 'latin1')],
  '/bomb': ['gzip', BOMB],
  '/nested-bomb': ['gzip, gzip', gzipSync(BOMB)],
  '/many': ['gzip, gzip, gzip, gzip', gzipSync(FEED)],
};

const redirects: Record<string, [number, string]> = {
  '/moved': [301, '/gzip'],
  '/moved-twice': [308, '/moved'],
  '/found': [302, '/gzip'],
  '/moved-then-found': [301, '/found'],
  '/found-then-moved': [302, '/moved'],
  '/seven': [307, '/gzip'],
  '/circle': [302, '/circle'],
  '/to-private': [302, 'http://10.0.0.1/'],
  '/to-cloud': [301, 'http://169.254.169.254/latest/meta-data'],
  '/to-decimal': [302, 'http://2852039166/'],
  '/to-file': [302, 'file:///etc/passwd'],
  '/to-port': [302, 'http://desk.example:22/'],
  '/to-password': [302, 'http://a:b@desk.example/'],
  '/to-nonsense': [302, 'http://['],
};

function serve(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '';
  headers = request.headers;
  const status = /^\/status\/(\d+)$/.exec(path)?.[1];
  const [code, location] = redirects[path] ?? [];
  const [encoding, body] = compressed[path] ?? [];
  if (status !== undefined) response.writeHead(Number(status), { 'retry-after': '120' }).end('no');
  else if (code !== undefined) response.writeHead(code, { location }).end('moved');
  else if (encoding !== undefined) response.writeHead(200, { 'content-encoding': encoding }).end(body);
  else if (path === '/conditional') {
    const fresh = headers['if-none-match'] === '"v1"' || headers['if-modified-since'] !== undefined;
    response.writeHead(fresh ? 304 : 200, {
      etag: '"v1"',
      'last-modified': 'Thu, 24 Sep 2026 08:00:00 GMT',
      'cache-control': 'public, max-age=300',
    });
    response.end(fresh ? undefined : FEED);
  } else if (path === '/slow-loris') {
    response.writeHead(200);
    const timer = setInterval(() => response.write('<'), 50);
    response.on('close', () => clearInterval(timer));
  } else if (path === '/endless') {
    const chunk = Buffer.alloc(64 * 1024, '<item/>');
    const pour = (): void => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', pour);
    pour();
  } else if (path === '/silent') return;
  else if (path === '/large') response.end(Buffer.alloc(6 * 1024 * 1024, 'x'));
  else if (path === '/short') {
    response.writeHead(200, { 'content-length': '5000' }).write(FEED);
    setTimeout(() => response.destroy(), 20);
  } else if (path === '/reset') request.socket.resetAndDestroy();
  else response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8' }).end(FEED);
}

describe('fetching', () => {
  let desk: Loopback;
  let fetcher: Fetcher;
  let odd: Server;
  const sockets = new Set<Socket>();
  beforeAll(async () => {
    desk = await startLoopback(serve);
    fetcher = createFetcher({
      allowLoopback: true,
      privateHosts: [],
      contactUrl: 'https://desk.example/bot',
      version: '9.9',
    });
    odd = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.end('SSH-2.0-nonsense\r\n');
    });
    await new Promise<void>((done) => odd.listen(0, '127.0.0.1', done));
  });
  afterAll(async () => {
    await fetcher.close();
    await desk.close();
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => odd.close(done));
  });
  const get = async (path: string, options = {}) => fetcher.get(desk.url + path, options);

  test('gives the body and what is needed next time, and says who asks', async () => {
    const found = await get('/feed');
    expect(found).toMatchObject({
      kind: 'ok',
      url: `${desk.url}/feed`,
      permanentUrl: null,
      contentType: 'application/rss+xml; charset=utf-8',
    });
    expect(found.kind === 'ok' && found.body.toString()).toBe(FEED);
    expect(headers['user-agent']).toBe('Touchline/9.9 (+https://desk.example/bot)');
    expect(headers['accept-encoding']).toBe('gzip, deflate, br');
    expect(headers.accept).toContain('application/rss+xml');
  });

  test('asks conditionally and understands 304', async () => {
    const first = await get('/conditional');
    expect(first).toMatchObject({ kind: 'ok', etag: '"v1"', maxAgeMs: 300_000 });
    expect(await get('/conditional', { etag: first.etag })).toMatchObject({
      kind: 'not-modified',
      maxAgeMs: 300_000,
    });
    expect(await get('/conditional', { lastModified: first.lastModified })).toMatchObject({
      kind: 'not-modified',
    });
    expect(headers['if-modified-since']).toBe('Thu, 24 Sep 2026 08:00:00 GMT');
    await expect(get('/status/304')).rejects.toMatchObject({ problem: 'status', status: 304 });
  });

  test.each(['/gzip', '/x-gzip', '/br', '/deflate', '/deflate-raw', '/twice', '/said-gzip', '/identity'])(
    'unpacks %s',
    async (path) => {
      const found = await get(path);
      expect(found.kind === 'ok' && found.body.toString()).toBe(FEED);
    },
  );

  test('gives what there is of a compressed body that was cut off', async () => {
    const found = await get('/cut-gzip');
    expect(found.kind === 'ok' && FEED.repeat(2000).startsWith(found.body.toString().slice(0, 60))).toBe(
      true,
    );
  });

  test.each(['/bad-gzip', '/bad-br', '/zstd', '/many'])('says that %s cannot be unpacked', async (path) => {
    await expect(get(path)).rejects.toMatchObject({ problem: 'encoding' });
  });

  test('reads zstd', async () => {
    const answer = await get('/packed');
    expect(answer.kind === 'ok' && answer.body.toString()).toMatch(
      /^(?:Liverpool train in the rain\. ){40}$/,
    );
  });

  test('names an encoding that nobody knows', async () => {
    await expect(get('/lzma')).rejects.toThrow('lzma');
  });

  test.each(['/bomb', '/nested-bomb', '/endless', '/large'])('stops reading %s at the cap', async (path) => {
    const before = process.memoryUsage().rss;
    await expect(get(path)).rejects.toMatchObject({ problem: 'too-large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(120 * 1024 * 1024);
  });

  test('a call can set its own caps', async () => {
    await expect(get('/feed', { maxBytes: 10 })).rejects.toMatchObject({ problem: 'too-large' });
    await expect(get('/silent', { timeoutMs: 150 })).rejects.toMatchObject({ problem: 'timeout' });
    await expect(get('/slow-loris', { timeoutMs: 300 })).rejects.toMatchObject({ problem: 'timeout' });
  });

  test.each(['/reset', '/short'])('a connection that breaks (%s) is one clear error', async (path) => {
    await expect(get(path)).rejects.toMatchObject({ problem: 'unreachable', name: 'FetchError' });
  });

  test('a port where nobody or nonsense answers is unreachable', async () => {
    const address = odd.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(fetcher.get(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({ problem: 'unreachable' });
    await expect(fetcher.get('http://127.0.0.1:1/')).rejects.toThrow(/refuses connections/);
  });

  test.each([
    ['/moved', '/gzip'],
    ['/moved-twice', '/gzip'],
    ['/moved-then-found', '/found'],
    ['/found', null],
    ['/found-then-moved', null],
    ['/seven', null],
  ])('%s is remembered as %s', async (path, permanent) => {
    const found = await get(path);
    expect(found.url).toBe(`${desk.url}/gzip`);
    expect(found.permanentUrl).toBe(permanent === null ? null : desk.url + permanent);
  });

  test('gives up in a circle', async () => {
    desk.asked.length = 0;
    await expect(get('/circle')).rejects.toMatchObject({ problem: 'too-many-redirects' });
    expect(desk.asked).toHaveLength(6);
  });

  test.each(Object.keys(redirects).filter((path) => path.startsWith('/to-')))(
    'checks every hop: %s',
    async (path) => {
      await expect(get(path)).rejects.toMatchObject({ problem: 'blocked' });
    },
  );

  test.each([401, 403, 404, 410, 429, 500, 503])(
    'HTTP %i is an error with its number and the wish of the server',
    async (status) => {
      const error: unknown = await get(`/status/${status}`).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(FetchError);
      expect(error).toMatchObject({ problem: 'status', status, retryAfterMs: 120_000 });
      expect(String(error)).toMatch(/127\.0\.0\.1 .+ \(HTTP \d+\)\.$/);
    },
  );

  test('connections are kept: a hundred polls need few', async () => {
    const seen = new Set<unknown>();
    desk.server.on('connection', (socket) => seen.add(socket));
    for (let round = 0; round < 25; round += 1) {
      await Promise.all(Array.from({ length: 4 }, async () => get('/conditional', { etag: '"v1"' })));
    }
    expect(seen.size).toBeLessThanOrEqual(4);
  });

  test('and after a body that was broken off they are kept again', async () => {
    await expect(get('/large')).rejects.toMatchObject({ problem: 'too-large' });
    const seen = new Set<unknown>();
    desk.server.on('connection', (socket) => seen.add(socket));
    for (let round = 0; round < 20; round += 1) await get('/conditional', { etag: '"v1"' });
    expect(seen.size).toBeLessThanOrEqual(1);
  });

  test('a time-out tells whether the host had begun to answer', async () => {
    const silent: unknown = await get('/silent', { timeoutMs: 100 }).catch((error: unknown) => error);
    expect(silent).toMatchObject({ problem: 'timeout', status: undefined });
    const slow: unknown = await get('/slow-loris', { timeoutMs: 100 }).catch((error: unknown) => error);
    expect(slow).toMatchObject({ problem: 'timeout', status: 200 });
    expect(String(slow)).toContain('to the end');
  });
});

test('says its own version, and waits for the turn of each host on the way', async () => {
  const arrivals: { host: string; at: number }[] = [];
  let agent: string | undefined;
  const desk = await startLoopback((request, response) => {
    const host = request.headers.host?.split(':')[0] ?? '';
    arrivals.push({ host, at: performance.now() });
    agent = request.headers['user-agent'];
    if (host === 'goal.example') response.end(FEED);
    else response.writeHead(302, { location: `http://goal.example:${desk.port}/feed` }).end();
  });
  const fetcher = createFetcher({
    allowLoopback: true,
    privateHosts: ['a.example', 'b.example', 'c.example', 'goal.example'],
    resolve: async () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
    manners: { concurrency: 1, spacingMs: 80 },
  });
  try {
    const from = async (host: string) =>
      fetcher.get(`http://${host}:${desk.port}/`, { allowPrivate: true, timeoutMs: 1000 });
    const found = await Promise.all([from('a.example'), from('b.example'), from('c.example')]);
    expect(found.map(({ url }) => new URL(url).hostname)).toEqual(Array(3).fill('goal.example'));
    const goal = arrivals.filter(({ host }) => host === 'goal.example').map(({ at }) => at);
    expect(goal).toHaveLength(3);
    for (const [n, at] of goal.entries()) expect(at - (goal[n - 1] ?? at - 100)).toBeGreaterThan(50);
    expect(agent).toMatch(/^Touchline\/\d+\.\d+\.\d+$/);
  } finally {
    await fetcher.close();
    await desk.close();
  }
});
