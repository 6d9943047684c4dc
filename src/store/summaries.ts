import { z } from 'zod';
import { parseStored } from './json.ts';
import { keys } from './keys.ts';
import { run, script, type RedisClient } from './script.ts';

const HOUR_MS = 3_600_000;
const ANSWER_SECONDS = 7 * 24 * 3600;
/** A language in which channels get foreign stories is translated into as long as one of them does within this time. */
const WANTED_SECONDS = 14 * 24 * 3600;

/** Counts a question of this hour; answers how many that makes. */
const countScript = script(`
local asked = redis.call('INCR', KEYS[1])
if asked == 1 then redis.call('EXPIRE', KEYS[1], 7200) end
return asked
`);

const sentences = z.array(z.string());

/** What all processes share about the summary endpoint: answers, the hourly budget, and when to leave it alone. */
export function summaryStore(redis: RedisClient) {
  return {
    /** An earlier answer as it may be shown; empty: it was refused. Undefined: never asked. */
    async answer(question: string): Promise<string[] | undefined> {
      return parseStored(sentences, await redis.get(keys.answered(question)));
    },

    async keepAnswer(question: string, answer: readonly string[]): Promise<void> {
      await redis.set(keys.answered(question), JSON.stringify(answer), 'EX', ANSWER_SECONDS);
    },

    /** Takes one question out of this hour's budget; false when there is none left. */
    async spend(now: number, limit: number): Promise<boolean> {
      const asked = await run(redis, countScript, [keys.asked(Math.floor(now / HOUR_MS))], []);
      return Number(asked) <= limit;
    },

    /** Leaves the endpoint alone for so long. */
    async rest(ms: number): Promise<void> {
      await redis.set(keys.resting, '1', 'PX', Math.max(1, Math.round(ms)));
    },

    async isResting(): Promise<boolean> {
      return (await redis.exists(keys.resting)) === 1;
    },

    /** A channel of this language got a story that no report of it tells in that language. */
    async want(language: string): Promise<void> {
      await redis.set(keys.wanted(language), '1', 'EX', WANTED_SECONDS);
    },

    async isWanted(language: string): Promise<boolean> {
      return (await redis.exists(keys.wanted(language))) === 1;
    },
  };
}
