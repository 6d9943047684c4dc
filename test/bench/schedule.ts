import { Queue } from 'bullmq';
import poll from '../../jobs/poll.ts';
import type { Context } from '../../src/app/context.ts';
import type { FetchResult } from '../../src/feeds/fetcher.ts';
import { defineBench, quantile, type Figure } from './bench.ts';
import { openFeedContext } from './feed-context.ts';
import { startBenchRedis, type BenchRedis } from './redis-server.ts';

const FEEDS = 100_000;
/** So many of them come due within a minute. */
const DUE = 10_000;
const MINUTE = 60_000;
const CLAIM = 128;
/** Feeds with a BullMQ job scheduler each, as the peer. */
const PEER_FEEDS = 2000;

const urlOf = (n: number): string => `https://outlet-${n % 5000}.example/football/${n}/rss.xml`;

/** Claims every feed once and records a usual state for it; answers µs of this process's and Redis's time a feed. */
async function claimAll(context: Context, redis: BenchRedis, now: number) {
  const { feeds } = context.store;
  const cpu = process.cpuUsage();
  const redisMs = await redis.cpuMs();
  const began = performance.now();
  let done = 0;
  while (done < FEEDS) {
    const { due } = await feeds.claim(now, MINUTE, CLAIM);
    done += due.length;
    await Promise.all(
      due.map(async ({ feed, state }) => {
        const at = now + 3_600_000 + Math.random() * MINUTE;
        await feeds.record({
          feed,
          at,
          state: { ...state, etag: '"v1"', intervalMs: 900_000, lastSuccessAt: now },
        });
      }),
    );
  }
  const { user, system } = process.cpuUsage(cpu);
  return {
    wallUs: ((performance.now() - began) * 1000) / FEEDS,
    cpuUs: (user + system) / FEEDS,
    redisUs: (((await redis.cpuMs()) - redisMs) * 1000) / FEEDS,
  };
}

/** How late feeds are polled, ms, when many come due within a minute, through the real queue and its ticks. */
async function lateness(context: Context, work: (context: Context) => Promise<void>, ids: readonly string[]) {
  const { feeds } = context.store;
  const start = Date.now() + 2000;
  const dueAt = new Map<string, number>();
  for (const feed of ids.slice(0, DUE)) {
    const at = start + Math.floor(Math.random() * MINUTE);
    const source = context.sources.get(feed)?.url ?? '';
    dueAt.set(source, at);
    void feeds.record({
      feed,
      at,
      state: { polls: 1, unchanged: 0, failures: 0, source, baselineAt: start },
    });
  }
  const late: number[] = [];
  const get = async (url: string): Promise<FetchResult> => {
    const due = dueAt.get(url);
    if (due !== undefined) late.push(Date.now() - due);
    dueAt.delete(url);
    return {
      kind: 'not-modified',
      url,
      permanentUrl: null,
      etag: null,
      lastModified: null,
      maxAgeMs: null,
      retryAfterMs: null,
    };
  };
  const cpu = process.cpuUsage();
  await work({ ...context, fetch: { ...context.fetch, get } });
  while (late.length < DUE && Date.now() < start + 2 * MINUTE)
    await new Promise((wake) => setTimeout(wake, 500));
  const { user, system } = process.cpuUsage(cpu);
  return { late, cpuShare: (user + system) / 1000 / (Date.now() - start + 2000) };
}

/** What one BullMQ job scheduler per feed costs: bytes and µs to make one. */
async function peerCost(redis: BenchRedis): Promise<{ bytes: number; us: number }> {
  const queue = new Queue('peer', { connection: { url: redis.url } });
  await queue.waitUntilReady();
  const before = await redis.memory();
  const began = performance.now();
  for (let n = 0; n < PEER_FEEDS; n += 100) {
    await Promise.all(
      Array.from({ length: 100 }, async (_, k) =>
        queue.upsertJobScheduler(`outlet-name-football-${n + k}`, { every: 900_000 }, { data: {} }),
      ),
    );
  }
  const us = ((performance.now() - began) * 1000) / PEER_FEEDS;
  const bytes = ((await redis.memory()) - before) / PEER_FEEDS;
  await queue.obliterate({ force: true });
  await queue.close();
  return { bytes, us };
}

/** Share of a core that ticks take while nothing is due. */
async function idleShare(): Promise<number> {
  const cpu = process.cpuUsage();
  const began = Date.now();
  await new Promise((wake) => setTimeout(wake, 10_000));
  const { user, system } = process.cpuUsage(cpu);
  return (user + system) / 1000 / (Date.now() - began);
}

export default defineBench({
  about: `${FEEDS} feeds in a real Redis; ${DUE} of them due within a minute, at the real rhythm of ticks (takes a minute and a half)`,
  async run(): Promise<Figure[]> {
    const redis = await startBenchRedis();
    const peer = await peerCost(redis);
    const urls = Array.from({ length: FEEDS }, (_, n) => urlOf(n));
    const { context, ids, queues, close } = await openFeedContext(redis.url, urls);
    const { feeds } = context.store;
    const now = Date.now();
    const empty = await redis.memory();
    let began = performance.now();
    await feeds.keepOnly(ids, now);
    const firstBootMs = performance.now() - began;
    const bytes = ((await redis.memory()) - empty) / FEEDS;
    began = performance.now();
    await feeds.keepOnly(ids, now);
    const bootMs = performance.now() - began;
    const { wallUs, cpuUs, redisUs } = await claimAll(context, redis, now + 3_600_000);
    const all = ((await redis.memory()) - empty) / FEEDS;
    const { late, cpuShare } = await lateness(context, async (own) => queues.work(own, [poll]), ids);
    const idle = await idleShare();
    await close();
    await redis.close();

    const below = (value: number) => ({ value, good: 'below' }) as const;
    const besideBytes = { what: 'one BullMQ scheduler a feed', value: peer.bytes };
    const besideUs = { what: 'making one BullMQ scheduler', value: peer.us };
    return [
      { what: 'a scheduled feed', value: bytes, unit: 'B', beside: besideBytes, goal: below(150) },
      { what: 'the same with a usual state', value: all, unit: 'B', beside: besideBytes },
      { what: 'claim and record a feed', value: wallUs, unit: 'µs', beside: besideUs, goal: below(150) },
      { what: 'of that in this process', value: cpuUs, unit: 'µs CPU' },
      { what: 'of that in Redis', value: redisUs, unit: 'µs CPU' },
      { what: 'first boot', value: firstBootMs, unit: 'ms', goal: below(1000) },
      { what: 'boot', value: bootMs, unit: 'ms', goal: below(1000) },
      { what: 'a poll is late by', value: quantile(late, 0.5), unit: 'ms p50' },
      { what: 'a poll is late by', value: quantile(late, 0.99), unit: 'ms p99', goal: below(500) },
      {
        what: 'polls in time to be counted',
        value: late.length,
        unit: 'polls',
        beside: { what: 'due', value: DUE },
      },
      { what: 'a core while they come due', value: cpuShare * 100, unit: '% CPU' },
      { what: 'a core while nothing is due', value: idle * 100, unit: '% CPU' },
    ];
  },
});
