import { parseStored } from './json.ts';
import { keys } from './keys.ts';
import type { RedisClient } from './script.ts';
import { reportSchema, type Report } from '../stories/report.ts';

/** Stories are kept for 180 days after their last report. */
const STORY_SECONDS = 180 * 24 * 3600;

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

    /** All reports in the order in which they came; empty for an unknown story. */
    async reports(story: string): Promise<Report[]> {
      const stored = await redis.hvals(keys.story(story));
      return stored
        .flatMap((text) => parseStored(reportSchema, text) ?? [])
        .sort((a, b) => a.firstSeen - b.firstSeen || (a.article < b.article ? -1 : 1));
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
