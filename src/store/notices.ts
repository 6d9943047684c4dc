import { keys } from './keys.ts';
import { run, script, type RedisClient } from './script.ts';

/** Puts a story at the end of what waits for a member. A member who waits already keeps that time. */
const putScript = script(`
local score = tonumber(ARGV[2])
local last = redis.call('ZRANGE', KEYS[1], -1, -1, 'WITHSCORES')
if last[2] and tonumber(last[2]) >= score then score = tonumber(last[2]) + 0.01 end
redis.call('ZADD', KEYS[1], 'NX', string.format('%.2f', score), ARGV[1])
redis.call('ZADD', KEYS[2], 'NX', ARGV[2], ARGV[3])
return 1
`);

/** Takes the member who has been due for longest; they come due again after a lease, in case the taker dies. */
const claimScript = script(`
local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, 1)
if due[1] then redis.call('ZADD', KEYS[1], ARGV[2], due[1]) end
return due[1]
`);

/** Lets a member go when nothing waits for them any more; otherwise they are due at once. */
const doneScript = script(`
if redis.call('ZCARD', KEYS[1]) == 0 then return redis.call('ZREM', KEYS[2], ARGV[1]) end
return redis.call('ZADD', KEYS[2], 'XX', ARGV[2], ARGV[1])
`);

/** A story that waits for a member. `at`: since when, epoch ms. */
export interface WaitingNotice {
  story: string;
  at: number;
}

/**
 * What members are still to be told, in order, and when. Here and not in a queue of jobs, so that no member's id stays in
 * what queues keep. All times epoch ms.
 */
export function noticeStore(redis: RedisClient) {
  return {
    async put(user: string, story: string, now: number): Promise<void> {
      await run(redis, putScript, [keys.notices(user), keys.noticesDue], [story, now, user]);
    },

    /** How many members are due and not yet taken. */
    async backlog(now: number): Promise<number> {
      return redis.zcount(keys.noticesDue, '-inf', now);
    },

    /** Takes a member for `leaseMs`; undefined where none is due. */
    async claim(now: number, leaseMs: number): Promise<string | undefined> {
      const user = await run(redis, claimScript, [keys.noticesDue], [now, now + leaseMs]);
      return typeof user === 'string' ? user : undefined;
    },

    /** The story whose turn it is. */
    async next(user: string): Promise<WaitingNotice | undefined> {
      const [story, at] = await redis.zrange(keys.notices(user), '0', '0', 'WITHSCORES');
      return story === undefined ? undefined : { story, at: Number(at) };
    },

    async remove(user: string, story: string): Promise<void> {
      await redis.zrem(keys.notices(user), story);
    },

    /** Lets go of a member until `at`; also makes a lease longer. */
    async later(user: string, at: number): Promise<void> {
      await redis.zadd(keys.noticesDue, 'XX', String(Math.round(at)), user);
    },

    /** Lets go of a member to whom all was told. */
    async done(user: string, now: number): Promise<void> {
      await run(redis, doneScript, [keys.notices(user), keys.noticesDue], [user, now]);
    },

    /** Drops what waits for a member. */
    async clear(user: string): Promise<void> {
      await redis.del(keys.notices(user));
    },
  };
}
