import { expect, test } from 'vitest';

import { POLLED, UNLIMITED } from '../../src/feeds/limits.ts';
import { parseBody } from '../../src/feeds/parse.ts';

const item = (n: number, date: string | null, text = 'x'): string =>
  `<item><title>${n}</title>${date === null ? '' : `<pubDate>${date}</pubDate>`}<description>${text}</description></item>`;
const read = async (items: string[], limits = POLLED) =>
  parseBody(Buffer.from(`<rss><channel>${items.join('')}</channel></rss>`), null, '', limits);
const day = (n: number): string => new Date(Date.UTC(2020, 0, n)).toISOString();

test('a poll keeps the newest items in the feed’s order, whichever way it goes', async () => {
  const limits = { items: 3, text: 10 };
  const titles = async (items: string[]) => (await read(items, limits)).items.map(({ title }) => title);
  const newestFirst = [5, 4, 3, 2, 1].map((n) => item(n, day(n)));
  expect(await titles(newestFirst)).toEqual(['5', '4', '3']);
  expect(await titles(newestFirst.toReversed())).toEqual(['3', '4', '5']);
  expect(await titles([5, 4, 3, 2, 1].map((n) => item(n, day(1))))).toEqual(['5', '4', '3']);
  // Without dates, feeds have the newest on top.
  expect(await titles([item(1, null), ...newestFirst])).toEqual(['1', '5', '4']);
});

test('a poll keeps a thousand items at most, `inspect` all', async () => {
  const many = Array.from({ length: 1500 }, (_, n) => item(n, null));
  expect((await read(many)).items).toHaveLength(1000);
  expect((await read(many, UNLIMITED)).items).toHaveLength(1500);
});

test('texts are cut at a bound, never within a letter', async () => {
  const [one] = (await read([item(1, null, `${'a'.repeat(9)}🙂`)], { items: 1, text: 10 })).items;
  expect(one?.summary).toBe('a'.repeat(9));
  const [two] = (await read([item(1, null, 'b'.repeat(POLLED.text + 5))])).items;
  expect(two?.content).toHaveLength(POLLED.text);
});
