import { z } from 'zod';
import { parseStored } from './json.ts';
import { filedItem, readEntry, type FiledItem, type LogEntry } from './filing-log.ts';
import { commitScript, mergeScript, splitScript } from './filing-scripts.ts';
import { keys } from './keys.ts';
import { run, type RedisClient } from './script.ts';

/** How long an item can attract others. Also how long the log reaches back. */
export const FILING_WINDOW_MS = 72 * 3_600_000;

/** Merges that lead from an old story id to today's; more can only be a circle. */
const MOST_HOPS = 50;

/** Where an article was filed, and whether it brought the story something new. */
const filing = z.object({ story: z.string(), material: z.boolean() });
export type Filing = z.infer<typeof filing>;

/** A decision on an item: its filing, and the story that the decision joins to it for later reports. */
export interface FilingDecision extends Filing {
  absorbs?: string | undefined;
}

/** Reports that are on their way from one story to another because a moderator merged or split; all without `articles`. */
const move = z.object({ from: z.string(), into: z.string(), articles: z.array(z.string()).optional() });
export type StoryMove = z.infer<typeof move> & { id: string };

/**
 * The filing log: who was filed where, in one order for all workers, and what moderators merged and split. The clustering
 * index is a fold of it, so every worker that has read to its end decides alike.
 */
export function filingStore(redis: RedisClient) {
  const resolve = async (story: string): Promise<string> => {
    let id = story;
    for (let hop = 0; hop < MOST_HOPS; hop += 1) {
      const next = await redis.hget(keys.storyRedirects, id);
      if (next === null) return id;
      id = next;
    }
    throw new Error(`Story ${story} was merged in a circle.`);
  };
  const oldest = (now: number): string => `${now - FILING_WINDOW_MS}-0`;

  return {
    /** The id that a story has today: itself, or the story that it was merged into. */
    resolve,

    /** How an article was filed, if it was: under the story where it stands today. */
    async of(article: string): Promise<Filing | undefined> {
      const known = parseStored(filing, await redis.get(keys.filedUnder(article)));
      return known && { ...known, story: await resolve(known.story) };
    },

    /** What was logged after `position` (`0-0`: from the start), oldest first. */
    async since(position: string, limit: number): Promise<LogEntry[]> {
      const entries = await redis.xrange(keys.filingLog, `(${position}`, '+', 'COUNT', limit);
      return entries.map(([id, fields]) => readEntry(id, fields));
    },

    /**
     * Files an article, provided that the log still ends at `position`. Answers the filing (an earlier one, if there
     * was one), or undefined when others have filed meanwhile.
     */
    async commit(
      item: FiledItem,
      { story, material, absorbs }: FilingDecision,
      position: string,
      now: number,
    ): Promise<Filing | undefined> {
      const reply = await run(
        redis,
        commitScript,
        [keys.filingLog, keys.filedUnder(item.id)],
        [
          position,
          story,
          JSON.stringify(filedItem.parse(item)),
          oldest(now),
          2 * FILING_WINDOW_MS,
          JSON.stringify({ story, material }),
          absorbs ?? '',
        ],
      );
      if (reply === null) return undefined;
      const stored = parseStored(filing, z.string().parse(reply));
      return stored && { ...stored, story: await resolve(stored.story) };
    },

    /**
     * Makes `from` a part of `into` for good, in one step: the log tells the workers, the old id leads to the new one, and
     * the reports are noted to be moved. Answers undefined when both are one story already.
     */
    async merge(from: string, into: string, by: string, now: number): Promise<StoryMove | undefined> {
      const touched = [keys.filingLog, keys.storyRedirects, keys.storyMoves];
      const reply = await run(redis, mergeScript, touched, [from, into, by, oldest(now)]);
      if (reply === null) return undefined;
      const [id, was, is] = z.tuple([z.string(), z.string(), z.string()]).parse(reply);
      return { id, from: was, into: is };
    },

    /** Files articles of `from` under `into` instead, in one step as {@link merge}. */
    async split(
      from: string,
      into: string,
      articles: readonly string[],
      by: string,
      now: number,
    ): Promise<StoryMove> {
      const touched = [
        keys.filingLog,
        keys.storyRedirects,
        keys.storyMoves,
        ...articles.map((article) => keys.filedUnder(article)),
      ];
      const given = [from, into, by, oldest(now), 2 * FILING_WINDOW_MS, JSON.stringify(articles)];
      const id = z.string().parse(await run(redis, splitScript, touched, given));
      return { id, from, into, articles: [...articles] };
    },

    /** Moves that were decided and perhaps not carried out, oldest first. */
    async moves(): Promise<StoryMove[]> {
      const stored = await redis.hgetall(keys.storyMoves);
      return Object.entries(stored)
        .map(([id, text]) => ({ id, ...move.parse(JSON.parse(text)) }))
        .sort((a, b) => Number.parseInt(a.id, 10) - Number.parseInt(b.id, 10) || (a.id < b.id ? -1 : 1));
    },

    /** Notes that a move is carried out. */
    async moved({ id }: StoryMove): Promise<void> {
      await redis.hdel(keys.storyMoves, id);
    },
  };
}
