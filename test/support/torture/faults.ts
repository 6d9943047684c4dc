import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

import type { Outlet } from './outlet.ts';

/** How a bad feed answers. Whatever it leaves open is closed with the server. */
type Fault = (request: IncomingMessage, response: ServerResponse, outlet: Outlet) => void;

const XML = { 'content-type': 'application/rss+xml' };
const MIB = 1024 * 1024;

/** Writes over and over until the other side has had enough. */
function keepWriting(response: ServerResponse, chunk: string | Buffer, everyMs: number): void {
  const timer = setInterval(() => response.write(chunk), everyMs);
  response.on('close', () => clearInterval(timer));
}

/** Sixty megabytes of nothing in Zstandard, by hand: a frame of blocks that repeat one byte 128 KiB long. */
function zstdBomb(): Buffer {
  const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58]);
  const block = (last: boolean): Buffer => {
    const size = (128 * 1024 * 8) | (1 << 1) | (last ? 1 : 0);
    return Buffer.from([size & 0xff, (size >> 8) & 0xff, (size >> 16) & 0xff, 0x20]);
  };
  return Buffer.concat([header, ...Array.from({ length: 480 }, (_, at) => block(at === 479))]);
}

const blanks = Buffer.concat([Buffer.from('<rss><channel>'), Buffer.alloc(60 * MIB, 0x20)]);
const bombs = {
  gzip: gzipSync(blanks, { level: 1 }),
  deflate: deflateSync(blanks, { level: 1 }),
  br: brotliCompressSync(blanks, { params: { 1: 1 } }),
  zstd: zstdBomb(),
};
const bomb =
  (encoding: keyof typeof bombs): Fault =>
  (_, response) =>
    void response.writeHead(200, { ...XML, 'content-encoding': encoding }).end(bombs[encoding]);

const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Fault =>
  (_, response) =>
    void response.writeHead(code, headers).end(body);

/** Bad feeds by what they do. */
export const faults: Record<string, Fault> = {
  'one byte a second': (_, response) => {
    response.writeHead(200, XML);
    keepWriting(response, ' ', 1000);
  },
  endless: (_, response) => {
    response.writeHead(200, XML).write('<rss><channel>');
    keepWriting(response, Buffer.alloc(256 * 1024, 0x20), 10);
  },
  'gzip bomb': bomb('gzip'),
  'deflate bomb': bomb('deflate'),
  'brotli bomb': bomb('br'),
  'zstd bomb': bomb('zstd'),
  'reset within the body': (_, response) => {
    response.writeHead(200, XML).write('<rss><channel><item>');
    setTimeout(() => response.socket?.resetAndDestroy(), 20);
  },
  'shorter than announced': (_, response) => {
    response.socket?.end('HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n<rss><channel>');
  },
  'longer than announced': (_, response) => {
    response.socket?.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n<rss><channel></channel></rss>');
  },
  'redirects in a circle': (request, response) => {
    const other = request.url?.endsWith('?again') ? '' : '?again';
    response.writeHead(302, { location: `${request.url?.split('?')[0] ?? '/'}${other}` }).end();
  },
  'redirects into a private network': status(302, { location: 'http://10.1.2.3/feed' }),
  'redirects to a file': status(302, { location: 'file:///etc/passwd' }),
  'never changed': status(304),
  'a page': status(200, { 'content-type': 'text/html' }, '<!doctype html><html><body>Log in</body></html>'),
  'no XML': status(200, XML, '<rss <<< ]]> &&& <channel'),
  'control characters': status(200, XML, `<rss><channel>${'\u0000\u0008\ufffe<x>'.repeat(5000)}`),
  'too many requests': status(429, { 'retry-after': '3' }),
  'out of service': (_, response) =>
    void response.writeHead(503, { 'retry-after': new Date(Date.now() + 3000).toUTCString() }).end(),
  'a fault': status(500, {}, 'x'.repeat(100_000)),
  gone: status(410),
  empty: status(200, XML),
  'no answer': () => undefined,
  'headers by drops': (_, response) => {
    const { socket } = response;
    socket?.write('HTTP/1.1 200 OK\r\nx-slow: ');
    const timer = setInterval(() => socket?.write('a'), 500);
    socket?.on('close', () => clearInterval(timer));
  },
  'headers without end': (_, response) => {
    response.socket?.write(`HTTP/1.1 200 OK\r\n${`x-a: ${'b'.repeat(1000)}\r\n`.repeat(100)}`);
  },
  'no HTTP': (_, response) => void response.socket?.end('220 mail.example ESMTP\r\n'),
  'hangs up': (_, response) => void response.socket?.destroy(),
  'unknown encoding': status(200, { ...XML, 'content-encoding': 'pack200' }, 'x'),
  'a broken gzip': status(200, { ...XML, 'content-encoding': 'gzip' }, '\u001f\u008b broken'),
};
