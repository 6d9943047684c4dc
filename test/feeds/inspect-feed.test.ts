import { fileURLToPath } from 'node:url';
import { Readable } from 'node:stream';

import iconv from 'iconv-lite';
import { expect, test } from 'vitest';

import { inspectFeed } from '../../src/cli/inspect/feed.ts';
import { startLoopback } from './loopback.ts';

async function run(args: string[], input = ''): Promise<unknown[]> {
  const lines: unknown[] = [];
  await inspectFeed(args, {
    stdin: Readable.from([Buffer.from(input)]),
    write: (line) => lines.push(JSON.parse(line)),
  });
  return lines;
}

const FEED =
  '<rss version="2.0"><channel><title>Ñ</title><link>/</link><item><title>a</title><link>b</link></item></channel></rss>';
const SHAPE = {
  title: 'Ñ',
  link: 'https://desk.example/',
  language: null,
  items: [
    {
      id: 'https://desk.example/b',
      title: 'a',
      link: 'https://desk.example/b',
      summary: null,
      content: null,
      published: null,
      author: null,
      categories: [],
      image: null,
      enclosures: [],
    },
  ],
};

test('--jsonl answers every line in order, whatever stands there', async () => {
  const lines = [
    { id: 'a', base: 'https://desk.example/feed', xml: FEED, extra: 1 },
    {
      id: 2,
      base: 'https://desk.example/feed',
      base64: iconv.encode(FEED, 'windows-1252').toString('base64'),
    },
    { id: 'c', base: '', xml: '<html></html>' },
    { id: 'd' },
  ].map((line) => JSON.stringify(line));
  expect(
    await run(['--jsonl'], [...lines.slice(0, 3), '', 'not json', ...lines.slice(3)].join('\n')),
  ).toEqual([
    { id: 'a', feed: SHAPE },
    { id: 2, feed: SHAPE },
    { id: 'c', error: 'This is a web page, not a feed.' },
    { id: null, error: expect.any(String) },
    { id: 'd', error: 'The answer is empty.' },
  ]);
});

test('one feed: from a file, standard input, an address', async () => {
  const file = fileURLToPath(new URL('../fixtures/feeds/04-rdf.xml', import.meta.url));
  expect(await run([file])).toMatchObject([{ title: 'Old Format FC', items: [{ title: 'Derby drawn' }] }]);
  expect(await run(['-'], FEED)).toMatchObject([{ title: 'Ñ', link: null }]);
  const desk = await startLoopback((_, response) => response.end(FEED));
  expect(await run([`${desk.url}/feed`])).toMatchObject([
    { link: `${desk.url}/`, items: [{ link: `${desk.url}/b` }] },
  ]);
  await desk.close();
  const site = await startLoopback((request, response) =>
    response.end(
      request.url === '/feed' ? FEED : '<html><link rel=alternate type=application/rss+xml href=feed>',
    ),
  );
  expect(await run([`${site.url}/`])).toMatchObject([{ title: 'Ñ', link: `${site.url}/` }]);
  await site.close();
  await expect(run(['-'], 'nothing')).rejects.toThrow('neither XML nor JSON');
  await expect(run([])).rejects.toThrow('Say which feed');
});
