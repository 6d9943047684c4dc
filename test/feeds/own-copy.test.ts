import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { expect, test } from 'vitest';

import type { PacedFeed } from '../../src/feeds/feed.ts';
import { parseFeed } from '../../src/feeds/parse.ts';

test('a feed that is kept does not keep the body that it was read from', async () => {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  const collect = (): number => {
    if (typeof gc === 'function') Reflect.apply(gc, undefined, []);
    return process.memoryUsage().heapUsed;
  };
  const kept: PacedFeed[] = [];
  const read = async (n: number): Promise<void> => {
    const filler = `<x>${`${n} `.repeat(100_000)}</x>`;
    kept.push(
      await parseFeed(
        `<rss><channel><title>A title that is long enough ${n}</title>${filler}<item><title>Another title of some length ${n}</title></item></channel></rss>`,
        '',
      ),
    );
  };
  await read(0);
  const before = collect();
  for (let n = 1; n <= 100; n += 1) await read(n);
  // A hundred bodies are 20 MB and more.
  expect(collect() - before).toBeLessThan(5 * 1024 * 1024);
  expect(kept[100]?.items[0]?.title).toBe('Another title of some length 100');
});
