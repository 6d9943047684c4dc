import { keys } from './keys.ts';
import type { RedisClient } from './script.ts';

/** Line-ups come an hour before a match, reports up to some hours after it. */
const MATCH_SECONDS = 8 * 3600;
const KEPT_SECONDS = 3 * 24 * 3600;

/** Which stories of one match share a post in a channel. */
export function matchStore(redis: RedisClient) {
  return {
    /** The story whose post tells of the match; `story` from now on, where none does. */
    async rootOf(channel: string, match: string, story: string): Promise<string> {
      const key = keys.matchRoot(channel, match);
      await redis.set(key, story, 'EX', MATCH_SECONDS, 'NX');
      return (await redis.get(key)) ?? story;
    },

    /** Lets a story be told in another's post. */
    async join(channel: string, root: string, story: string, now: number): Promise<void> {
      const key = keys.matchStories(channel, root);
      await redis.zadd(key, 'NX', String(now), story);
      await redis.expire(key, KEPT_SECONDS);
    },

    /** The stories that joined, oldest first. */
    async joined(channel: string, root: string): Promise<string[]> {
      return redis.zrange(keys.matchStories(channel, root), '0', '-1');
    },
  };
}
