import { keys } from './keys.ts';
import type { RedisClient } from './script.ts';

const HOUR_MS = 3_600_000;
/** Stories of a digest that could not be sent for this long are history. */
const KEPT_SECONDS = 7 * 24 * 3600;

/** Which of a channel's two collections a story waits in. */
export type DigestKind = 'hourly' | 'daily';

/** Stories that wait for a digest, and what was posted and published within the last hour. All times epoch ms. */
export function digestStore(redis: RedisClient) {
  /** Adds a member to a sorted set of the last hour. */
  const noteInHour = async (key: string, member: string, now: number) => {
    await redis.zadd(key, now, member);
    await redis.zremrangebyscore(key, '-inf', now - HOUR_MS);
    await redis.pexpire(key, HOUR_MS);
  };
  return {
    async add(channel: string, kind: DigestKind, story: string, now: number): Promise<void> {
      const key = keys.digest(channel, kind);
      await redis.zadd(key, 'NX', String(now), story);
      await redis.expire(key, KEPT_SECONDS);
    },

    /** What waits, oldest first. */
    async waiting(channel: string, kind: DigestKind): Promise<string[]> {
      return redis.zrange(keys.digest(channel, kind), '0', '-1');
    },

    async remove(channel: string, kind: DigestKind, stories: readonly string[]): Promise<void> {
      if (stories.length > 0) await redis.zrem(keys.digest(channel, kind), ...stories);
    },

    /** How many live posts a channel got within the last hour. */
    async liveLastHour(channel: string, now: number): Promise<number> {
      return redis.zcount(keys.live(channel), `(${now - HOUR_MS}`, '+inf');
    },
    noteLive: (channel: string, message: string, now: number) => noteInHour(keys.live(channel), message, now),

    /** How many messages of a channel were published within the last hour. */
    async publishedLastHour(channel: string, now: number): Promise<number> {
      return redis.zcount(keys.published(channel), `(${now - HOUR_MS}`, '+inf');
    },
    notePublished: (channel: string, message: string, now: number) =>
      noteInHour(keys.published(channel), message, now),
  };
}
