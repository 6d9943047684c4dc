import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Parser from 'rss-parser';
import { parseBody } from '../../src/feeds/parse.ts';
import { defineBench, quantile, type Figure } from './bench.ts';

/** Feeds as they come: with a teaser or with the whole article in each item, and the largest that is fetched at all. */
const TEASERS = { items: 30, words: 40, full: 0 };
const FULL = { items: 20, words: 40, full: 500 };
const LARGE = { items: 2000, words: 40, full: 380 };
const ROUNDS = 40;
const PER_ROUND = 5;
type Reader = (body: Buffer) => Promise<{ items: { title?: string | null }[] }>;
const BASE = 'https://desk.example/feed';

/** A feed of so many items: each with so many words of teaser, and of a whole article in paragraphs. */
function feedOf({ items, words, full }: typeof FULL): Buffer {
  const prose = (many: number) => 'the keeper saved twice before half time and '.repeat(Math.ceil(many / 8));
  const article = `<p>${prose(50)}</p>\n<p>${prose(30)}<a href="https://desk.example/x">more</a></p>\n`;
  const body = article.repeat(Math.ceil(full / 80));
  const item = (n: number) => `<item><title>Item ${n}: señor &amp; co &#8211; the report</title>
    <link>https://desk.example/news/${n}?utm_source=rss</link><guid isPermaLink="false">desk-${n}</guid>
    <pubDate>Thu, 24 Sep 2026 08:47:00 +0100</pubDate><dc:creator><![CDATA[Ann Other]]></dc:creator>
    <category><![CDATA[cup]]></category><category><![CDATA[final]]></category>
    <description><![CDATA[<p>${n} ${prose(words)}</p>]]></description>${
      full > 0 ? `<content:encoded><![CDATA[${body}]]></content:encoded>` : ''
    }
    <media:thumbnail url="https://desk.example/${n}.jpg" width="240"/></item>`;
  return Buffer.from(
    `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel>
      <title>Desk</title><link>https://desk.example/</link>${Array.from({ length: items }, (_, n) => item(n)).join('')}</channel></rss>`,
  );
}

const ours: Reader = async (body) => parseBody(body, 'application/rss+xml', BASE);
const theirs: Reader = async (body) => new Parser().parseString(body.toString('utf8'));

/**
 * CPU time for one reading by each, ms: the median over rounds in which they take turns, after as many to warm up. The
 * whole process's, collecting garbage included; what others do on the machine does not count.
 */
async function cpu(readers: Reader[], body: Buffer): Promise<number[]> {
  const times = readers.map((): number[] => []);
  for (let round = 0; round < 2 * ROUNDS; round += 1) {
    for (const [at, read] of readers.entries()) {
      const start = process.cpuUsage();
      for (let times = 0; times < PER_ROUND; times += 1) await read(body);
      const { user, system } = process.cpuUsage(start);
      if (round >= ROUNDS) times[at]?.push((user + system) / 1000 / PER_ROUND);
    }
  }
  return times.map((each) => quantile(each, 0.5));
}

/** The longest that one reading keeps the main thread, ms: the best of several, for the machine's other work adds. */
async function stall(read: Reader, body: Buffer): Promise<number> {
  const longest: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    await sleep(50);
    delay.enable();
    await sleep(5);
    await read(body);
    await sleep(5);
    delay.disable();
    longest.push(delay.max / 1e6);
  }
  return Math.min(...longest);
}

/** Bytes of heap that each kept title costs when everything else of its feed is let go. */
async function retained(read: Reader): Promise<number> {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  const heap = () => {
    if (typeof gc === 'function') Reflect.apply(gc, undefined, []);
    return process.memoryUsage().heapUsed;
  };
  // A body of its own each time, as every poll brings.
  const titles = async (many: number) => {
    const kept: unknown[] = [];
    for (let n = 0; n < many; n += 1)
      kept.push((await read(feedOf({ ...TEASERS, words: 40 + n }))).items[0]?.title);
    return kept;
  };
  await titles(50);
  const before = heap();
  const kept = await titles(600);
  return Math.max(0, heap() - before) / kept.length;
}

/** Our time for a feed beside the raw parser's. */
async function ratio(what: string, body: Buffer): Promise<Figure[]> {
  const [mine = NaN, raw = NaN] = await cpu([ours, theirs], body);
  const kib = Math.round(body.length / 1024);
  return [
    {
      what: `${what}, ${kib} KiB`,
      value: mine,
      unit: 'ms CPU p50',
      beside: { what: 'raw rss-parser', value: raw },
    },
    {
      what: `${what}, our time by the raw parser’s`,
      value: mine / raw,
      unit: '×',
      goal: { value: 1.15, good: 'below' },
    },
  ];
}

export default defineBench({
  about: `from its bytes: feeds of teasers, of whole articles, and of 5 MB; peer: raw rss-parser on the same bytes`,
  async run() {
    const large = feedOf(LARGE);
    return [
      ...(await ratio(`${TEASERS.items} teasers`, feedOf(TEASERS))),
      ...(await ratio(`${FULL.items} whole articles`, feedOf(FULL))),
      {
        what: `longest stall, a feed of ${(large.length / 1e6).toFixed(1)} MB`,
        value: await stall(ours, large),
        unit: 'ms',
        beside: { what: 'raw rss-parser', value: await stall(theirs, large) },
        goal: { value: 20, good: 'below' },
      },
      {
        what: 'memory that a kept title holds',
        value: await retained(ours),
        unit: 'B',
        beside: { what: 'raw rss-parser', value: await retained(theirs) },
      },
    ];
  },
});
