import { z } from 'zod';
import { CATEGORIES } from '../stories/article.ts';
import { parseStored } from './json.ts';
import { keys } from './keys.ts';
import { run, script, type RedisClient } from './script.ts';

/** How long an item can attract others. Also how long the log reaches back. */
export const FILING_WINDOW_MS = 72 * 3_600_000;

/** Commits one filing if nothing was filed since the caller looked. Answers {filing, log id} or nothing. */
const commitScript = script(`
local known = redis.call('GET', KEYS[2])
if known then return {known, ''} end
local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)
local lastId = last[1] and last[1][1] or '0-0'
if lastId ~= ARGV[1] then return false end
local id = redis.call('XADD', KEYS[1], 'MINID', '~', ARGV[4], '*', 'story', ARGV[2], 'item', ARGV[3])
redis.call('SET', KEYS[2], ARGV[6], 'PX', ARGV[5])
return {ARGV[6], id}
`);

/** What is filed: enough to recognise the next report of the same story. Times are ISO 8601 in UTC. */
const filedItem = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string().optional(),
  language: z.string(),
  published: z.string(),
  outlet: z.string().optional(),
  link: z.string().optional(),
  category: z.enum(CATEGORIES).optional(),
  people: z.array(z.string()).optional(),
});
export type FiledItem = z.infer<typeof filedItem>;

/** One line of the filing log. */
export interface Filed {
  /** Position in the log. */
  position: string;
  story: string;
  item: FiledItem;
}

/** Where an article was filed, and whether it brought the story something new. */
const filing = z.object({ story: z.string(), material: z.boolean() });
export type Filing = z.infer<typeof filing>;

/**
 * The filing log: who was filed where, in one order for all workers. The clustering index is a fold of it, so every
 * worker that has read to its end decides alike.
 */
export function filingStore(redis: RedisClient) {
  return {
    /** How an article was filed, if it was. */
    async of(article: string): Promise<Filing | undefined> {
      return parseStored(filing, await redis.get(keys.filedUnder(article)));
    },

    /** What was filed after `position` (`0-0`: from the start), oldest first. */
    async since(position: string, limit: number): Promise<Filed[]> {
      const entries = await redis.xrange(keys.filingLog, `(${position}`, '+', 'COUNT', limit);
      return entries.map(([id, fields]) => {
        const at = (name: string) => fields[fields.indexOf(name) + 1] ?? '';
        return { position: id, story: at('story'), item: filedItem.parse(JSON.parse(at('item'))) };
      });
    },

    /**
     * Files an article, provided that the log still ends at `position`. Answers the filing (an earlier one, if there
     * was one), or undefined when others have filed meanwhile.
     */
    async commit(
      item: FiledItem,
      decision: Filing,
      position: string,
      now: number,
    ): Promise<Filing | undefined> {
      const reply = await run(
        redis,
        commitScript,
        [keys.filingLog, keys.filedUnder(item.id)],
        [
          position,
          decision.story,
          JSON.stringify(item),
          `${now - FILING_WINDOW_MS}-0`,
          2 * FILING_WINDOW_MS,
          JSON.stringify(decision),
        ],
      );
      if (reply === null) return undefined;
      const [stored] = z.tuple([z.string(), z.string()]).parse(reply);
      return parseStored(filing, stored);
    },
  };
}
