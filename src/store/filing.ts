import { z } from 'zod';
import { keys } from './keys.ts';
import { run, script, type RedisClient } from './script.ts';

/** How long an item can attract others. Also how long the log reaches back. */
export const FILING_WINDOW_MS = 72 * 3_600_000;

/** Commits one filing if nothing was filed since the caller looked. Answers {story, log id} or nothing. */
const commitScript = script(`
local known = redis.call('GET', KEYS[2])
if known then return {known, ''} end
local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)
local lastId = last[1] and last[1][1] or '0-0'
if lastId ~= ARGV[1] then return false end
local id = redis.call('XADD', KEYS[1], 'MINID', '~', ARGV[4], '*', 'story', ARGV[2], 'item', ARGV[3])
redis.call('SET', KEYS[2], ARGV[2], 'PX', ARGV[5])
return {ARGV[2], id}
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
});
export type FiledItem = z.infer<typeof filedItem>;

/** One line of the filing log. */
export interface Filed {
  /** Position in the log. */
  position: string;
  story: string;
  item: FiledItem;
}

/**
 * The filing log: who was filed where, in one order for all workers. The clustering index is a fold of it, so every
 * worker that has read to its end decides alike.
 */
export function filingStore(redis: RedisClient) {
  return {
    /** The story that an article is filed under already. */
    async storyOf(article: string): Promise<string | undefined> {
      return (await redis.get(keys.filedUnder(article))) ?? undefined;
    },

    /** What was filed after `position` (`0-0`: from the start), oldest first. */
    async since(position: string, limit = 500): Promise<Filed[]> {
      const entries = await redis.xrange(keys.filingLog, `(${position}`, '+', 'COUNT', limit);
      return entries.map(([id, fields]) => {
        const at = (name: string) => fields[fields.indexOf(name) + 1] ?? '';
        return { position: id, story: at('story'), item: filedItem.parse(JSON.parse(at('item'))) };
      });
    },

    /**
     * Files an article, provided that the log still ends at `position`. Answers the story (that of an earlier filing, if
     * there was one) and the new end of the log, or undefined when others have filed meanwhile.
     */
    async commit(
      article: string,
      story: string,
      item: FiledItem,
      position: string,
      now: number,
    ): Promise<{ story: string; position: string } | undefined> {
      const reply = await run(
        redis,
        commitScript,
        [keys.filingLog, keys.filedUnder(article)],
        [position, story, JSON.stringify(item), `${now - FILING_WINDOW_MS}-0`, 2 * FILING_WINDOW_MS],
      );
      if (reply === null) return undefined;
      const [under, end] = z.tuple([z.string(), z.string()]).parse(reply);
      return { story: under, position: end === '' ? position : end };
    },
  };
}
