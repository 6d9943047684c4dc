import { keys } from './keys.ts';
import type { RedisClient } from './script.ts';

/** Nobody waits longer than this for an article that set out before: longer than the jobs of a worker stand still that is killed twice. */
const LONGEST_WAIT_MS = 45_000;
const KEPT_MS = 120_000;

/** Articles between poll and filing, by feed, so that what a feed brought first is filed first. Times are epoch ms. */
export function underWayStore(redis: RedisClient) {
  return {
    /** An article sets out as the `at`-th of those found at `now`. One that has set out before keeps its place. */
    async begin(feed: string, article: string, now: number, at: number): Promise<void> {
      const key = keys.underWay(feed);
      await redis.zremrangebyscore(key, '-inf', now - KEPT_MS);
      await redis.zadd(key, 'NX', String(now + Math.min(at, 999) / 1000), article);
      await redis.pexpire(key, KEPT_MS);
    },

    /** Whether another article of the feed set out before this one, is not filed yet, and is still waited for. */
    async isAhead(feed: string, article: string, now: number): Promise<boolean> {
      const key = keys.underWay(feed);
      const place = await redis.zscore(key, article);
      if (place === null) return false;
      const [before] = await redis.zrangebyscore(key, now - LONGEST_WAIT_MS, `(${place}`, 'LIMIT', 0, 1);
      return before !== undefined;
    },

    async end(feed: string, article: string): Promise<void> {
      await redis.zrem(keys.underWay(feed), article);
    },
  };
}
