import { keys } from './keys.ts';
import { run, script, type RedisClient } from './script.ts';

/** Takes what is due and lets it come due again after a lease, in case the taker dies. */
const claimScript = script(`
local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
for _, member in ipairs(due) do redis.call('ZADD', KEYS[1], ARGV[2], member) end
return due
`);

/** Forgets a timer, unless it was set anew since it was claimed. */
const doneScript = script(`
if redis.call('ZSCORE', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
return redis.call('ZREM', KEYS[1], ARGV[1])
`);

/** A moment at which a channel's outbox gets something: a story whose post is to change, or a digest. */
export interface Timer {
  channel: string;
  /** What goes into the outbox; see `deliveries.ts`. */
  piece: string;
}

/** Pieces that enter an outbox later than now. All times epoch ms. */
export function timerStore(redis: RedisClient) {
  const memberOf = ({ channel, piece }: Timer) => `${channel} ${piece}`;
  return {
    /** Sets a timer; one that is set already stays if it comes earlier. */
    async set(timer: Timer, at: number): Promise<void> {
      await redis.zadd(keys.timers, 'LT', String(Math.round(at)), memberOf(timer));
    },

    /** When the timer comes; undefined where none is set. */
    async at(timer: Timer): Promise<number | undefined> {
      const score = await redis.zscore(keys.timers, memberOf(timer));
      return score === null ? undefined : Number(score);
    },

    /** Takes up to `limit` due timers; each must be {@link done} within `leaseMs`, or it comes again. */
    async claim(now: number, leaseMs: number, limit: number): Promise<(Timer & { lease: number })[]> {
      const lease = now + leaseMs;
      const members = await run(redis, claimScript, [keys.timers], [now, lease, limit]);
      if (!Array.isArray(members)) return [];
      return members.map((member: unknown) => {
        const [channel = '', ...piece] = String(member).split(' ');
        return { channel, piece: piece.join(' '), lease };
      });
    },

    async done(timer: Timer & { lease: number }): Promise<void> {
      await run(redis, doneScript, [keys.timers], [memberOf(timer), String(timer.lease)]);
    },
  };
}
