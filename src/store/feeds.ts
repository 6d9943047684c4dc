import { z } from 'zod';
import { keys } from './keys.ts';
import { run, script, type RedisClient } from './script.ts';

/** A feed's items are remembered this long after they were last in it, so that a feed that comes back posts nothing. */
const SEEN_MS = 60 * 24 * 3_600_000;

const claimScript = script(`
local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
for _, feed in ipairs(due) do redis.call('ZADD', KEYS[1], ARGV[2], feed) end
return due
`);

const number = z.coerce.number();

/** What is known of a feed between polls; all times in epoch ms. */
const feedState = z.object({
  /** The address after permanent redirects. */
  url: z.string().optional(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** The rhythm of polls, ms. */
  intervalMs: number.optional(),
  failures: number.default(0),
  /** Fingerprint of the last body whose items are safely queued: an equal one stops the poll. */
  bodyHash: z.string().optional(),
  /** When the first poll was safely stored; until then the feed's items are a baseline. */
  baselineAt: number.optional(),
  lastSuccessAt: number.optional(),
  lastNewItemAt: number.optional(),
  /** The last problem in words; absent while all is well. */
  problem: z.string().optional(),
});
export type FeedState = z.infer<typeof feedState>;

/** The fields of a feed's state to change; null forgets one. */
export type FeedStateChange = { [K in keyof FeedState]?: FeedState[K] | null };

/** Feeds: when they are due, how they did, what was seen in them. */
export function feedStore(redis: RedisClient) {
  return {
    /** Makes exactly these feeds the ones that are polled; new ones are due at `now`. */
    async keepOnly(feeds: readonly string[], now: number): Promise<void> {
      const wanted = new Set(feeds);
      const gone = (await redis.zrange(keys.feedsDue, '0', '-1')).filter((feed) => !wanted.has(feed));
      if (gone.length > 0) await redis.zrem(keys.feedsDue, ...gone);
      for (const feed of feeds) await redis.zadd(keys.feedsDue, 'NX', String(now), feed);
    },

    /** Takes up to `limit` due feeds. Each comes back after `leaseMs`, unless it is rescheduled before. */
    async claim(now: number, leaseMs: number, limit: number): Promise<string[]> {
      return z
        .array(z.string())
        .parse(await run(redis, claimScript, [keys.feedsDue], [now, now + leaseMs, limit]));
    },

    /** When a claimed feed is due next. A feed that was taken off the list meanwhile stays off. */
    async reschedule(feed: string, at: number): Promise<void> {
      await redis.zadd(keys.feedsDue, 'XX', String(at), feed);
    },

    async state(feed: string): Promise<FeedState> {
      return feedState.parse(await redis.hgetall(keys.feed(feed)));
    },

    async change(feed: string, change: FeedStateChange): Promise<void> {
      const key = keys.feed(feed);
      const set = Object.entries(change).filter(([, value]) => value !== null && value !== undefined);
      const drop = Object.entries(change).flatMap(([field, value]) => (value === null ? [field] : []));
      if (set.length > 0) await redis.hset(key, Object.fromEntries(set));
      if (drop.length > 0) await redis.hdel(key, ...drop);
    },

    /** Which of the articles were never seen in the feed, in the order given. */
    async unseen(feed: string, articles: readonly string[]): Promise<string[]> {
      if (articles.length === 0) return [];
      const scores = await redis.zmscore(keys.feedSeen(feed), ...articles);
      return articles.filter((_, index) => scores[index] === null || scores[index] === undefined);
    },

    /** Remembers that the articles are in the feed now. Call it only once they are safely queued. */
    async markSeen(feed: string, articles: readonly string[], now: number): Promise<void> {
      if (articles.length === 0) return;
      const key = keys.feedSeen(feed);
      await redis.zadd(key, ...articles.flatMap((article) => [String(now), article]));
      await redis.zremrangebyscore(key, '-inf', now - SEEN_MS);
    },
  };
}
