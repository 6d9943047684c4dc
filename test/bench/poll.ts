import { Agent, fetch, request } from 'undici';
import { pollTick } from '../../src/feeds/poll-tick.ts';
import { defineBench, type Figure } from './bench.ts';
import { openFeedContext } from './feed-context.ts';
import { startBenchRedis } from './redis-server.ts';
import { startUnchangedServer } from './unchanged-server.ts';

const FEEDS = 20_000;
const ROUNDS = 3;
const AT_A_TIME = 64;
const WARM_UP = 2000;

interface Cost {
  perSecond: number;
  /** Processor time of this process, µs a piece. */
  cpuUs: number;
}

/** Runs `work`, which does `count` pieces, and says what one cost. */
async function costOf(count: number, work: () => Promise<void>): Promise<Cost> {
  const cpu = process.cpuUsage();
  const began = performance.now();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: (count / (performance.now() - began)) * 1000, cpuUs: (user + system) / count };
}

/** The best of several rounds: what disturbs on a shared machine only ever adds. */
async function bestOf(rounds: number, round: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let n = 0; n < rounds; n += 1) costs.push(await round());
  return {
    perSecond: Math.max(...costs.map(({ perSecond }) => perSecond)),
    cpuUs: Math.min(...costs.map(({ cpuUs }) => cpuUs)),
  };
}

/** Many requests, some at a time. */
async function many(count: number, one: () => Promise<unknown>): Promise<void> {
  let begun = 0;
  await Promise.all(
    Array.from({ length: AT_A_TIME }, async () => {
      while (begun < count) {
        begun += 1;
        await one();
      }
    }),
  );
}

async function requestCost(one: () => Promise<unknown>): Promise<Cost> {
  await many(WARM_UP, one);
  return bestOf(ROUNDS, async () => costOf(FEEDS, async () => many(FEEDS, one)));
}

export default defineBench({
  about: `${FEEDS} feeds that answer 304 on loopback: claim, conditional request, record; server and Redis are other processes`,
  async run(): Promise<Figure[]> {
    const redis = await startBenchRedis();
    const server = await startUnchangedServer();
    const urls = Array.from({ length: FEEDS }, (_, n) => `${server.origin}/feed/${n}`);
    const { context, ids, close } = await openFeedContext(redis.url, urls);
    const { feeds } = context.store;
    const url = `${server.origin}/feed`;
    const headers = { 'if-none-match': '"v1"', 'user-agent': 'bench', accept: '*/*' };
    const agent = new Agent({ connections: 4 });

    const alone = await requestCost(async () => context.fetch.get(url, { etag: '"v1"' }));
    const plain = await requestCost(async () =>
      (await request(url, { dispatcher: agent, headers })).body.dump(),
    );
    const fetched = await requestCost(async () =>
      (await fetch(url, { dispatcher: agent, headers })).arrayBuffer(),
    );

    const now = Date.now();
    await feeds.keepOnly(ids, now);
    let redisMs = Infinity;
    const all = await bestOf(ROUNDS, async () => {
      const state = {
        polls: 9,
        unchanged: 8,
        failures: 0,
        baselineAt: now,
        lastSuccessAt: now,
        lastNewItemAt: now,
      };
      await Promise.all(
        ids.map(async (feed, n) =>
          feeds.record({ feed, at: 0, state: { ...state, source: urls[n], etag: '"v1"' } }),
        ),
      );
      const before = await redis.cpuMs();
      const goal = context.clock.now();
      const cost = await costOf(FEEDS, async () => {
        const next = async (): Promise<number> => (await feeds.claim(0, 0, 1)).next ?? goal;
        do await pollTick(context, 500, { read: async () => {}, alert: async () => {} });
        while ((await next()) < goal);
      });
      redisMs = Math.min(redisMs, (await redis.cpuMs()) - before);
      return cost;
    });
    await agent.destroy();
    await close();
    server.close();
    await redis.close();

    const asRequest = { what: 'undici request alone', value: plain.cpuUs };
    return [
      {
        what: 'polls, all in',
        value: all.perSecond,
        unit: '/s',
        beside: { what: 'undici request alone', value: plain.perSecond },
        goal: { value: 5000, good: 'above' },
      },
      {
        what: 'a poll, all in',
        value: all.cpuUs,
        unit: 'µs CPU',
        beside: asRequest,
        goal: { value: 200, good: 'below' },
      },
      { what: 'a poll, in Redis', value: (redisMs * 1000) / FEEDS, unit: 'µs CPU' },
      {
        what: 'the request alone',
        value: alone.cpuUs,
        unit: 'µs CPU',
        beside: asRequest,
        goal: { value: 60, good: 'below' },
      },
      {
        what: 'the request alone',
        value: alone.cpuUs,
        unit: 'µs CPU',
        beside: { what: 'fetch', value: fetched.cpuUs },
      },
      {
        what: 'requests alone',
        value: alone.perSecond,
        unit: '/s',
        beside: { what: 'fetch', value: fetched.perSecond },
      },
    ];
  },
});
