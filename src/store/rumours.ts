import { z } from 'zod';
import type { Given } from '../rumours/entry.ts';
import { evidenceSchema, type Evidence } from '../rumours/evidence.ts';
import { handOutcomeSchema, type HandOutcome } from '../rumours/moves.ts';
import { trialSchema, type Trial } from '../rumours/trials.ts';
import { parseStored } from './json.ts';
import { keys } from './keys.ts';
import { run, script, type RedisClient } from './script.ts';

/** How long an article can be corrected; its evidence stays for ever. */
const ARTICLE_SECONDS = 60 * 24 * 3600;

/**
 * Writes one field of a player's book (an empty value removes it) with the forecasts that follow from the whole book, if
 * the book is still at the revision that they were worked out from. Answers whether it was written.
 */
const commitScript = script(`
local revision = redis.call('HGET', KEYS[1], 'revision') or '0'
if revision ~= ARGV[1] then return 0 end
if ARGV[3] == '' then redis.call('HDEL', KEYS[1], ARGV[2]) else redis.call('HSET', KEYS[1], ARGV[2], ARGV[3]) end
redis.call('HINCRBY', KEYS[1], 'revision', 1)
if ARGV[5] == '[]' then redis.call('HDEL', KEYS[2], ARGV[4]) else redis.call('HSET', KEYS[2], ARGV[4], ARGV[5]) end
return 1
`);

const ARTICLE = 'article:';
const OUTCOME = 'outcome:';
const players = z.array(z.string());

/** A player's book as it is stored. */
export interface StoredBook {
  given: Given[];
  outcomes: HandOutcome[];
  /** Counts the writes. */
  revision: string;
}

/** One change of a book; nothing removes. */
export type BookChange =
  { article: string; evidence: readonly Evidence[] } | { club: string; outcome: HandOutcome | undefined };

/** The rumour ledger: evidence by player, for ever. */
export function rumourStore(redis: RedisClient) {
  return {
    /** All that is kept of a player; empty for an unknown one. */
    async book(player: string): Promise<StoredBook> {
      const stored = await redis.hgetall(keys.rumours(player));
      const book: StoredBook = { given: [], outcomes: [], revision: stored['revision'] ?? '0' };
      for (const [field, text] of Object.entries(stored)) {
        if (field.startsWith(ARTICLE)) {
          const article = field.slice(ARTICLE.length);
          for (const evidence of parseStored(z.array(evidenceSchema), text) ?? []) {
            book.given.push({ article, evidence });
          }
        } else if (field.startsWith(OUTCOME)) {
          const outcome = parseStored(handOutcomeSchema, text);
          if (outcome !== undefined) book.outcomes.push(outcome);
        }
      }
      return book;
    },

    /** Writes a change and the forecasts that follow, unless others have written since `revision`: then false. */
    async commit(
      player: string,
      revision: string,
      change: BookChange,
      trials: readonly Trial[],
    ): Promise<boolean> {
      const [field, value] =
        'article' in change
          ? [ARTICLE + change.article, change.evidence.length === 0 ? '' : JSON.stringify(change.evidence)]
          : [OUTCOME + change.club, change.outcome === undefined ? '' : JSON.stringify(change.outcome)];
      const reply = await run(
        redis,
        commitScript,
        [keys.rumours(player), keys.forecasts],
        [revision, field, value, player, JSON.stringify(trials)],
      );
      return reply === 1;
    },

    /** The players about whom an article has brought evidence. */
    async playersOf(article: string): Promise<string[]> {
      return parseStored(players, await redis.get(keys.rumoursOfArticle(article))) ?? [];
    },

    async setPlayersOf(article: string, named: readonly string[]): Promise<void> {
      const key = keys.rumoursOfArticle(article);
      if (named.length === 0) await redis.del(key);
      else await redis.set(key, JSON.stringify(named), 'EX', ARTICLE_SECONDS);
    },

    /** Lists a player under a club that a report of that time (epoch ms) links him with. */
    async listUnder(club: string, player: string, at: number): Promise<void> {
      await redis.zadd(keys.rumoursOfClub(club), 'GT', at, player);
    },

    /** Players who were linked with a club since `sinceMs`, newest first. */
    async playersOfClub(club: string, sinceMs: number, limit: number): Promise<string[]> {
      return redis.zrevrangebyscore(keys.rumoursOfClub(club), '+inf', sinceMs, 'LIMIT', 0, limit);
    },

    /** Every forecast that anybody made. */
    async trials(): Promise<Trial[]> {
      const stored = await redis.hvals(keys.forecasts);
      return stored.flatMap((text) => parseStored(z.array(trialSchema), text) ?? []);
    },
  };
}
