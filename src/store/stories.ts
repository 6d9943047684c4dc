import { parseStored } from './json.ts';
import { keys } from './keys.ts';
import type { RedisClient } from './script.ts';
import { reportSchema, retractionSchema, type Report, type Retraction } from '../stories/report.ts';

/** Stories are kept for 180 days after their last report. */
const STORY_SECONDS = 180 * 24 * 3600;

/** The field that stands for a whole story among its retractions. */
const WHOLE = '*';

/** Where a story is listed. */
export interface StoryFacets {
  clubs: readonly string[];
  players: readonly string[];
  /** Epoch ms: the time it is listed under. */
  at: number;
}

/** Stories as sets of reports, and the lists in which they are found. */
export function storyStore(redis: RedisClient) {
  return {
    /** Adds or replaces one report. Reports have a field each, so writers never overwrite each other. */
    async putReport(story: string, report: Report): Promise<void> {
      const key = keys.story(story);
      await redis.hset(key, report.article, JSON.stringify(report));
      await redis.expire(key, STORY_SECONDS);
    },

    /** All reports in the order in which they came, marked where they were retracted; empty for an unknown story. */
    async reports(story: string): Promise<Report[]> {
      const [stored, retracted] = await Promise.all([
        redis.hvals(keys.story(story)),
        redis.hgetall(keys.storyRetractions(story)),
      ]);
      const mark = (article: string) => {
        const retraction = parseStored(retractionSchema, retracted[article] ?? retracted[WHOLE]);
        return retraction && { retracted: retraction };
      };
      return stored
        .flatMap((text) => parseStored(reportSchema, text) ?? [])
        .map((report) => ({ ...report, ...mark(report.article) }))
        .sort((a, b) => a.firstSeen - b.firstSeen || (a.article < b.article ? -1 : 1));
    },

    /** Marks one report, or without `article` the story with all that it will ever have; the first mark stays. */
    async retract(story: string, article: string | undefined, retraction: Retraction): Promise<void> {
      const key = keys.storyRetractions(story);
      await redis.hsetnx(key, article ?? WHOLE, JSON.stringify(retraction));
      await redis.expire(key, STORY_SECONDS);
    },

    /** Takes a mark away again. */
    async restore(story: string, article: string | undefined): Promise<void> {
      await redis.hdel(keys.storyRetractions(story), article ?? WHOLE);
    },

    /**
     * Moves reports (all without `articles`) and their marks to another story. May be repeated, and done by several at once:
     * everything is copied before it is taken away. A mark on the whole of `from` stays with the reports that move.
     */
    async move(from: string, into: string, articles?: readonly string[]): Promise<void> {
      const chosen = (all: Record<string, string>) =>
        Object.entries(all).filter(([article]) => articles === undefined || articles.includes(article));
      const reports = chosen(await redis.hgetall(keys.story(from)));
      if (reports.length === 0) return;
      const marks = await redis.hgetall(keys.storyRetractions(from));
      const kept = reports.flatMap(([article]) => {
        const mark = marks[article] ?? marks[WHOLE];
        return mark === undefined ? [] : [[article, mark] as const];
      });
      await redis.hset(keys.story(into), Object.fromEntries(reports));
      await redis.expire(keys.story(into), STORY_SECONDS);
      for (const [article, mark] of kept) await redis.hsetnx(keys.storyRetractions(into), article, mark);
      if (kept.length > 0) await redis.expire(keys.storyRetractions(into), STORY_SECONDS);
      const gone = reports.map(([article]) => article);
      await redis.hdel(keys.story(from), ...gone);
      await redis.hdel(keys.storyRetractions(from), ...gone);
    },

    /** Takes a story out of the lists that it stands in no longer, by clubs and players. */
    async unlist(story: string, { clubs, players }: Omit<StoryFacets, 'at'>): Promise<void> {
      for (const facet of [
        'all',
        ...clubs.map((id) => `club:${id}`),
        ...players.map((id) => `player:${id}`),
      ]) {
        await redis.zrem(keys.news(facet), story);
      }
    },

    /** Lists a story by its clubs and players, newest first. */
    async list(story: string, { clubs, players, at }: StoryFacets): Promise<void> {
      const facets = ['all', ...clubs.map((id) => `club:${id}`), ...players.map((id) => `player:${id}`)];
      for (const facet of facets) {
        await redis.zadd(keys.news(facet), at, story);
        await redis.zremrangebyscore(keys.news(facet), '-inf', at - STORY_SECONDS * 1000);
      }
    },

    /** Ids of the newest stories since `sinceMs` that are listed under every one of the facets. */
    async newest(
      { club, player }: { club?: string | undefined; player?: string | undefined },
      sinceMs: number,
      limit: number,
    ): Promise<string[]> {
      const facets = [...(club ? [`club:${club}`] : []), ...(player ? [`player:${player}`] : [])];
      const [first = 'all', second] = facets;
      const ids = await redis.zrevrangebyscore(keys.news(first), '+inf', sinceMs, 'LIMIT', 0, limit);
      if (second === undefined || ids.length === 0) return ids;
      const scores = await redis.zmscore(keys.news(second), ...ids);
      return ids.filter((_, index) => scores[index] !== null && scores[index] !== undefined);
    },

    /** Remembers that a channel has a post of the story, so that later reports edit it. */
    async addChannel(story: string, channel: string): Promise<void> {
      await redis.sadd(keys.storyChannels(story), channel);
      await redis.expire(keys.storyChannels(story), STORY_SECONDS);
    },

    /** About `count` of the channels that have a post of the story, from `cursor` on (`0`: the start). */
    async walkChannels(
      story: string,
      cursor: string,
      count: number,
    ): Promise<{ found: string[]; cursor: string | undefined }> {
      const [next, found] = await redis.sscan(keys.storyChannels(story), cursor, 'COUNT', count);
      return { found, cursor: next === '0' ? undefined : next };
    },
  };
}
