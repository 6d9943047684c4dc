import { z } from 'zod';
import { readFeedState, type FeedState } from './feed-state.ts';
import { keys } from './keys.ts';
import { run, script, type RedisClient } from './script.ts';
import { markOf, seenScore } from './seen-mark.ts';
import { writeTogether } from './write-together.ts';

export type { FeedState };

/** A feed's items are remembered this long after they were last in it, so that a feed that comes back posts nothing. */
export const SEEN_MS = 60 * 24 * 3_600_000;
/** New feeds come due one after the other, this far apart, so that a large list does not start with a stampede. */
const NEW_FEED_GAP_MS = 2;
/** Members in one command: enough to save round trips, few enough not to hold up others. */
const CHUNK = 1000;

/** Takes due feeds for a while; answers their ids and states, and when the next one is due. */
const claimScript = script(`
local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
local states = {}
if #due > 0 then
  local leases = {}
  for _, feed in ipairs(due) do
    leases[#leases + 1] = ARGV[2]
    leases[#leases + 1] = feed
  end
  redis.call('ZADD', KEYS[1], unpack(leases))
  states = redis.call('HMGET', KEYS[2], unpack(due))
end
return {due, states, redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')}
`);

/** Writes states and due times, three arguments a feed. A feed that was taken off the list meanwhile stays off. */
const recordScript = script(`
for i = 1, #ARGV, 3 do
  redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 2])
  redis.call('ZADD', KEYS[1], 'XX', ARGV[i + 1], ARGV[i])
end
return #ARGV / 3
`);

const claimed = z.tuple([
  z.array(z.string()),
  z.array(z.string().nullable()),
  z.union([z.tuple([]), z.tuple([z.string(), z.string()])]),
]);

/** A feed that the caller may poll now. */
export interface ClaimedFeed {
  feed: string;
  state: FeedState;
}

/** What a claim brings: feeds to poll, and when the next one is due (epoch ms; null when there is none at all). */
export interface Claim {
  due: ClaimedFeed[];
  next: number | null;
}

/** How a poll ended: all that is known now, and when to come again, epoch ms. */
export interface PollRecord extends ClaimedFeed {
  at: number;
}

const chunks = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, n) => list.slice(n * CHUNK, (n + 1) * CHUNK));

/** Feeds: when they are due, how they did, what was seen in them. */
export function feedStore(redis: RedisClient) {
  const scheduleKeys = [keys.feedsDue, keys.feedStates];
  const write = writeTogether(CHUNK, async (records: readonly PollRecord[]) => {
    const args = records.flatMap(({ feed, at, state }) => [feed, Math.round(at), JSON.stringify(state)]);
    await run(redis, recordScript, scheduleKeys, args);
  });

  return {
    /** Makes exactly these feeds the ones that are polled; new ones come due from `now` on. */
    async keepOnly(feeds: readonly string[], now: number): Promise<void> {
      const wanted = new Set(feeds);
      const known = new Set(await redis.zrange(keys.feedsDue, '0', '-1'));
      const gone = [...known].filter((feed) => !wanted.has(feed));
      const fresh = [...wanted].filter((feed) => !known.has(feed));
      for (const part of chunks(gone)) await redis.zrem(keys.feedsDue, ...part);
      const entries = fresh.map((feed, n) => [String(now + n * NEW_FEED_GAP_MS), feed] as const);
      await Promise.all(chunks(entries).map(async (part) => redis.zadd(keys.feedsDue, 'NX', ...part.flat())));
    },

    /** Takes up to `limit` due feeds. Each comes back after `leaseMs`, unless it is recorded before. */
    async claim(now: number, leaseMs: number, limit: number): Promise<Claim> {
      const reply = await run(redis, claimScript, scheduleKeys, [now, now + leaseMs, limit]);
      const [due, states, [, next]] = claimed.parse(reply);
      return {
        due: due.map((feed, index) => ({ feed, state: readFeedState(states[index]) })),
        next: next === undefined ? null : Number(next),
      };
    },

    /** Ends a poll: state and due time in one atomic step, together with all others that end in the same moment. */
    record: (record: PollRecord): Promise<void> => write(record),

    /** What is known of these feeds, in their order. */
    async states(feeds: readonly string[]): Promise<FeedState[]> {
      const found = await Promise.all(
        chunks(feeds).map(async (part) => redis.hmget(keys.feedStates, ...part)),
      );
      return found.flat().map(readFeedState);
    },

    /** When these feeds are due, in their order, epoch ms; null for one that is not polled. */
    async dueTimes(feeds: readonly string[]): Promise<(number | null)[]> {
      const found = await Promise.all(
        chunks(feeds).map(async (part) => redis.zmscore(keys.feedsDue, ...part)),
      );
      return found.flat().map((score) => (score === null ? null : Number(score)));
    },

    /** How late the most overdue feed is, ms; 0 where all are in time. */
    async mostOverdueMs(now: number): Promise<number> {
      const [, due] = await redis.zrange(keys.feedsDue, '0', '0', 'WITHSCORES');
      return due === undefined ? 0 : Math.max(0, now - Number(due));
    },

    /** The marks that the articles bore when they were last in the feed; null for those that never were. */
    async seen(feed: string, articles: readonly string[]): Promise<(number | null)[]> {
      if (articles.length === 0) return [];
      const scores = await redis.zmscore(keys.feedItems(feed), ...articles);
      return articles.map((_, index) => {
        const score = scores[index];
        return score === null || score === undefined ? null : markOf(Number(score));
      });
    },

    /** Remembers that the articles are in the feed now, with their marks. Call it only once they are safely queued. */
    async markSeen(feed: string, marks: ReadonlyMap<string, number>, now: number): Promise<void> {
      if (marks.size === 0) return;
      const key = keys.feedItems(feed);
      const entries = [...marks].flatMap(([article, mark]) => [String(seenScore(now, mark)), article]);
      await redis
        .multi()
        .zadd(key, ...entries)
        .zremrangebyscore(key, '-inf', seenScore(now - SEEN_MS, 0))
        .pexpire(key, SEEN_MS)
        .exec();
    },
  };
}
