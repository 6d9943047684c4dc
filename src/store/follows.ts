import { z } from 'zod';
import { isFollowed, type Follow, type Followed } from '../stories/follow.ts';
import { keys } from './keys.ts';
import { run, script, type RedisClient } from './script.ts';

/** What one member can follow. */
export const MOST_FOLLOWS = 25;

/** As long as delivery records live: until then a story may not be told again. */
const TOLD_MS = 30 * 24 * 3_600_000;

/** Adds a follow, unless it is there or the member has as many as one may have. */
const followScript = script(`
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 then return 'known' end
if redis.call('HLEN', KEYS[1]) >= tonumber(ARGV[3]) then return 'full' end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return 'new'
`);

const memberSchema = z.object({
  /** Of the member's Discord when `/follow` was last used. */
  language: z.enum(['en', 'es']).default('en'),
  /** The channel of our direct messages, once it was opened. */
  channel: z.string().optional(),
  /** When the member turned out to take no direct messages, epoch ms. */
  closedAt: z.coerce.number().optional(),
});

/** A member who follows something. All that is kept of one is here, in what they were told, and in what waits for them. */
export type Member = z.infer<typeof memberSchema> & { follows: Follow[] };

/** Under what a member's delivery records are kept, in place of a channel. */
export const boxOf = (user: string): string => `member:${user}`;

/** Who follows what. `user` is a Discord id. */
export function followStore(redis: RedisClient) {
  const followsOf = async (user: string): Promise<Follow[]> =>
    Object.entries(await redis.hgetall(keys.follows(user)))
      .flatMap(([what, since]) => (isFollowed(what) ? [{ what, since: Number(since) }] : []))
      .sort((a, b) => a.since - b.since || (a.what < b.what ? -1 : 1));

  const store = {
    /** Undefined for one who follows nothing. */
    async member(user: string): Promise<Member | undefined> {
      const follows = await followsOf(user);
      if (follows.length === 0) return undefined;
      return { ...memberSchema.parse(await redis.hgetall(keys.member(user))), follows };
    },

    async isMember(user: string): Promise<boolean> {
      return (await redis.exists(keys.follows(user))) === 1;
    },

    /** Begins a follow; one that exists keeps its beginning. Either way notices are tried again, in this language. */
    async follow(
      user: string,
      what: Followed,
      { now, language }: { now: number; language: Member['language'] },
    ): Promise<'new' | 'known' | 'full'> {
      const done = await run(redis, followScript, [keys.follows(user)], [what, now, MOST_FOLLOWS]);
      if (done === 'full') return 'full';
      await redis.hset(keys.member(user), { language });
      await redis.hdel(keys.member(user), 'closedAt');
      const number = await redis.incr(keys.followerNumber);
      await redis.zadd(keys.followers(what), 'NX', String(number), user);
      return done === 'new' ? 'new' : 'known';
    },

    /** Ends a follow; with the last one everything of the member goes. Answers what there was and what is left. */
    async unfollow(user: string, what: Followed): Promise<{ ended: boolean; left: number }> {
      await redis.zrem(keys.followers(what), user);
      const ended = (await redis.hdel(keys.follows(user), what)) > 0;
      const left = await redis.hlen(keys.follows(user));
      if (left === 0) await store.forget(user);
      return { ended, left };
    },

    /** The next followers after `number` (0: from the start), in the order in which they began, and the last one's number. */
    async followers(
      what: Followed,
      number: number,
      count: number,
    ): Promise<{ users: string[]; last: number | undefined }> {
      const range = [`(${number}`, '+inf', 'WITHSCORES', 'LIMIT', 0, count] as const;
      const found = await redis.zrangebyscore(keys.followers(what), ...range);
      const users = found.filter((_, at) => at % 2 === 0);
      return { users, last: users.length < count ? undefined : Number(found.at(-1)) };
    },

    /** Takes somebody out of a list who does not follow it any more. */
    async unlist(user: string, what: Followed): Promise<void> {
      await redis.zrem(keys.followers(what), user);
    },

    async setChannel(user: string, channel: string | undefined): Promise<void> {
      if (channel === undefined) await redis.hdel(keys.member(user), 'channel');
      else await redis.hset(keys.member(user), { channel });
    },

    /** Notes that the member takes no direct messages. */
    async close(user: string, now: number): Promise<void> {
      await redis.hset(keys.member(user), { closedAt: String(now) });
    },

    /** Notes that the member is about to be told of a story. */
    async noteTold(user: string, story: string, now: number): Promise<void> {
      const key = keys.told(user);
      await redis.zadd(key, 'NX', String(now), story);
      await redis.zremrangebyscore(key, '-inf', now - TOLD_MS);
      await redis.pexpire(key, TOLD_MS);
    },

    /** The stories that the member was told of since `since` (epoch ms). */
    async toldSince(user: string, since: number): Promise<string[]> {
      return redis.zrangebyscore(keys.told(user), since, '+inf');
    },

    /**
     * Deletes all that is kept of a member. They stop being one before what they were told is looked up: who notes
     * something of them after that has to look, and to call this again.
     */
    async forget(user: string): Promise<void> {
      for (const { what } of await followsOf(user)) await redis.zrem(keys.followers(what), user);
      await redis.del(keys.member(user), keys.follows(user));
      for (const story of await redis.zrange(keys.told(user), '0', '-1'))
        await redis.del(keys.delivery(boxOf(user), story));
      await redis.del(keys.told(user));
      await redis.zrem(keys.noticesDue, user);
      await redis.del(keys.notices(user));
    },
  };
  return store;
}
