import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { NotAFeedError } from '../../src/app/errors.ts';
import { UNLIMITED } from '../../src/feeds/limits.ts';
import { ParseThread } from '../../src/feeds/parse-thread.ts';
import { readText } from '../../src/feeds/read-text.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const item = (n: number): string =>
  `<item><title>Item ${n}: señor &amp; co</title><link>https://desk.example/${n}</link><description><![CDATA[<p>${'Some words. '.repeat(60)}</p>]]></description></item>`;
const large = `<rss version="2.0"><channel><title>Large</title>${Array.from({ length: 1500 }, (_, n) => item(n)).join('')}</channel></rss>`;
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe('the thread that reads large feeds, as built JavaScript', () => {
  let folder: string;
  let thread: ParseThread;
  beforeAll(async () => {
    folder = await mkdtemp(`${root}dist.thread-`);
    const config = {
      extends: '../tsconfig.build.json',
      compilerOptions: {
        rootDir: root,
        outDir: folder,
        sourceMap: false,
        typeRoots: [`${root}node_modules/@types`],
      },
      include: [`${root}src/feeds/parse-worker.ts`],
    };
    await writeFile(`${folder}/tsconfig.json`, JSON.stringify(config));
    await promisify(execFile)(process.execPath, [
      `${root}node_modules/typescript/bin/tsc`,
      '-p',
      `${folder}/tsconfig.json`,
    ]);
    thread = new ParseThread(pathToFileURL(`${folder}/src/feeds/parse-worker.js`));
  });
  afterAll(async () => {
    await thread.close();
    await rm(folder, { recursive: true });
  });

  test('reads what the main thread would read, from text and from bytes', async () => {
    const got = await thread.read(bytes(large), null, null, UNLIMITED);
    const want = await readText(large, null);
    expect({ ...got, items: JSON.stringify(got.items) }).toEqual({
      ...want,
      items: JSON.stringify(want.items),
    });
    const latin = Buffer.from(
      large.replace('<rss', '<?xml version="1.0" encoding="iso-8859-1"?><rss'),
      'latin1',
    );
    const feed = await thread.read(
      new Uint8Array(latin),
      { contentType: null },
      'https://desk.example/',
      UNLIMITED,
    );
    expect(feed.items[1499]?.title).toBe('Item 1499: señor & co');
  });

  test('hands over errors as they are', async () => {
    await expect(thread.read(bytes('<html></html>'), null, null, UNLIMITED)).rejects.toBeInstanceOf(
      NotAFeedError,
    );
  });

  test('leaves the main thread free', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await thread.read(bytes(large), null, null, UNLIMITED);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });

  test('several feeds at once, and a thread that is ended starts again', async () => {
    const feeds = await Promise.all(
      [1, 2, 3].map(async (n) =>
        thread.read(bytes(`<rss><channel>${item(n)}</channel></rss>`), null, null, UNLIMITED),
      ),
    );
    expect(feeds.map(({ items }) => items[0]?.link)).toEqual(
      [1, 2, 3].map((n) => `https://desk.example/${n}`),
    );
    const lost = thread.read(bytes(large), null, null, UNLIMITED);
    const closing = thread.close();
    await expect(lost).rejects.toThrow('was closed');
    await closing;
    expect((await thread.read(bytes('<rss><channel/></rss>'), null, null, UNLIMITED)).items).toEqual([]);
  });
});
