import { keys } from './keys.ts';
import { run, script, type RedisClient } from './script.ts';

/** Discord allows 50 requests a second; 48 evenly spaced ones never meet a 429 (measured, two processes). */
const REQUESTS_PER_SECOND = 48;
const INTERVAL_US = Math.ceil(1_000_000 / REQUESTS_PER_SECOND);

/** Discord bans an address after 10,000 refused requests in ten minutes; we stop well before. */
const MOST_REFUSED = 6_000;
const SPAN_MS = 600_000;

/**
 * GCRA without a burst, on Redis's own clock: keeps the time at which the next request may go and moves it on by one
 * interval. Answers the microseconds to wait.
 */
const reserveScript = script(`
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local slot = tonumber(redis.call('GET', KEYS[1]) or '0')
if slot < now then slot = now end
redis.call('SET', KEYS[1], string.format('%.0f', slot + ARGV[1]), 'PX', 60000)
return string.format('%.0f', slot - now)
`);

/** Moves the next request away by at least so many microseconds. */
const postponeScript = script(`
local time = redis.call('TIME')
local wanted = time[1] * 1000000 + time[2] + ARGV[1]
local slot = tonumber(redis.call('GET', KEYS[1]) or '0')
if slot < wanted then redis.call('SET', KEYS[1], string.format('%.0f', wanted), 'PX', 120000) end
return 0
`);

/** The one pace at which all our processes talk to Discord, and what they know together of its limits. */
export function paceStore(redis: RedisClient) {
  return {
    /** Reserves the next slot; answers how many milliseconds to wait for it. */
    async reserve(): Promise<number> {
      return Number(await run(redis, reserveScript, [keys.pace], [INTERVAL_US])) / 1000;
    },

    /** Nobody sends anything for `ms`: Discord's global limit was met. */
    async postpone(ms: number): Promise<void> {
      await run(redis, postponeScript, [keys.pace], [Math.round(Math.min(ms, 60_000) * 1000)]);
    },

    /** Remembers that a channel's bucket for a route is empty for `ms`. */
    async emptied(channel: string, route: string, ms: number): Promise<void> {
      if (ms >= 1) await redis.set(keys.bucket(channel, route), '1', 'PX', Math.ceil(ms));
    },

    /** How long a channel's bucket for a route stays empty, ms; 0 where it is not. */
    async emptyFor(channel: string, route: string): Promise<number> {
      return Math.max(0, await redis.pttl(keys.bucket(channel, route)));
    },

    /** Stops all sending for `ms`. Answers whether it was not stopped before. */
    async halt(reason: string, ms: number): Promise<boolean> {
      const before = await redis.get(keys.halted);
      await redis.set(keys.halted, reason, 'PX', ms);
      return before === null;
    },

    /** Why nothing is sent at present; undefined while all is well. */
    async halted(): Promise<string | undefined> {
      return (await redis.get(keys.halted)) ?? undefined;
    },

    /** Counts a request that was answered 401, 403 or 429; answers whether the budget for them is used up. */
    async refused(now: number): Promise<boolean> {
      const key = keys.refused(Math.floor(now / SPAN_MS));
      const count = await redis.incr(key);
      if (count === 1) await redis.pexpire(key, 2 * SPAN_MS);
      return count >= MOST_REFUSED;
    },
  };
}
