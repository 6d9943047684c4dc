import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Parser from 'rss-parser';
import { parseBody } from '../../src/feeds/parse.ts';
import { defineBench, quantile, type Figure } from './bench.ts';

/** Feeds as they come: 30 items of about a kilobyte each, and the largest that is fetched at all. */
const USUAL = { items: 30, words: 150 };
const LARGE = { items: 2000, words: 420 };
const ROUNDS = 40;
const PER_ROUND = 5;
type Reader = (body: Buffer) => Promise<{ items: { title?: string | null }[] }>;
const BASE = 'https://desk.example/feed';

/** A feed of so many items, each with so many words of HTML. */
function feedOf({ items, words }: { items: number; words: number }): Buffer {
  const prose = 'the keeper saved twice before half time and '.repeat(Math.ceil(words / 8));
  const item = (n: number) => `<item><title>Item ${n}: señor &amp; co &#8211; the report</title>
    <link>https://desk.example/news/${n}?utm_source=rss</link><guid isPermaLink="false">desk-${n}</guid>
    <pubDate>Thu, 24 Sep 2026 08:47:00 +0100</pubDate><category>cup</category><dc:creator>Ann Other</dc:creator>
    <description><![CDATA[<p>${n} ${prose}</p>]]></description></item>`;
  return Buffer.from(
    `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Desk</title>` +
      `<link>https://desk.example/</link>${Array.from({ length: items }, (_, n) => item(n)).join('')}</channel></rss>`,
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
  const kept: unknown[] = [];
  const before = heap();
  // A body of its own each time, as every poll brings.
  for (let n = 0; n < 200; n += 1)
    kept.push((await read(feedOf({ ...USUAL, words: 150 + n }))).items[0]?.title);
  return (heap() - before) / kept.length;
}

export default defineBench({
  about: `a feed of ${USUAL.items} items, and one of 5 MB, from its bytes; peer: raw rss-parser on the same bytes`,
  async run() {
    const usual = feedOf(USUAL);
    const large = feedOf(LARGE);
    const [mine = NaN, raw = NaN] = await cpu([ours, theirs], usual);
    const figures: Figure[] = [
      {
        what: `a feed of ${Math.round(usual.length / 1024)} KiB`,
        value: mine,
        unit: 'ms CPU p50',
        beside: { what: 'raw rss-parser', value: raw },
      },
      {
        what: 'its time by the raw parser’s',
        value: mine / raw,
        unit: '×',
        goal: { value: 1.15, good: 'below' },
      },
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
    return figures;
  },
});
