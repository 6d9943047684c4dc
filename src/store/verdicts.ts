import { z } from 'zod';
import { VERDICTS, type Verdict } from '../stories/matching.ts';
import { keys } from './keys.ts';
import type { RedisClient } from './script.ts';

const DAY_MS = 24 * 3_600_000;
/** How long it can be said why something was not posted. */
const KEPT_DAYS = 7;

const verdictSchema = z.enum(VERDICTS);

/** Why a server's subscriptions did not get a report: some sixty bytes for each refusal, for a week. */
export function verdictStore(redis: RedisClient) {
  const keyOf = (guild: string, now: number) => keys.verdicts(guild, Math.floor(now / DAY_MS));
  return {
    /** Notes what kept a report out of each of a server's subscriptions. */
    async note(
      guild: string,
      article: string,
      refusals: readonly { subscription: string; verdict: Verdict }[],
      now: number,
    ): Promise<void> {
      if (refusals.length === 0) return;
      const key = keyOf(guild, now);
      const fields = refusals.map(({ subscription, verdict }) => [`${article} ${subscription}`, verdict]);
      await redis.hset(key, Object.fromEntries(fields));
      await redis.pexpire(key, (KEPT_DAYS + 1) * DAY_MS);
    },

    /** What kept a report out, by subscription; the latest word where it was judged more than once. */
    async of(
      guild: string,
      article: string,
      subscriptions: readonly string[],
      now: number,
    ): Promise<Map<string, Verdict>> {
      const found = new Map<string, Verdict>();
      if (subscriptions.length === 0) return found;
      const fields = subscriptions.map((id) => `${article} ${id}`);
      for (let age = KEPT_DAYS; age >= 0; age -= 1) {
        const stored = await redis.hmget(keyOf(guild, now - age * DAY_MS), ...fields);
        for (const [at, text] of stored.entries()) {
          const verdict = verdictSchema.safeParse(text);
          const id = subscriptions[at];
          if (verdict.success && id !== undefined) found.set(id, verdict.data);
        }
      }
      return found;
    },
  };
}
