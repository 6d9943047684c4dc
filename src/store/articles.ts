import { z } from 'zod';
import type { Understanding } from '../stories/article.ts';
import { reportSchema, understandingSchema } from '../stories/report.ts';
import { parseStored } from './json.ts';
import { keys } from './keys.ts';
import type { RedisClient } from './script.ts';

/** An article on its way is kept this long: far longer than any queue may stand still. */
const ARTICLE_SECONDS = 7 * 24 * 3600;

/** An item as the poll found it. */
const articleItem = reportSchema
  .pick({ article: true, feed: true, outlet: true, tier: true, title: true, link: true, image: true })
  .extend({
    /** The feed's language. */
    language: z.string(),
    /** Clubs that the feed is about; empty for a general one. */
    feedClubs: z.array(z.string()),
    /** Without tracking parameters, scheme and `www`; null without a link. */
    canonical: z.string().nullable(),
    summary: z.string().nullable(),
    /** HTML. */
    content: z.string().nullable(),
    author: z.string().nullable(),
    /** Epoch ms; null where the feed gives no date. */
    published: z.number().nullable(),
    /** Epoch ms. */
    firstSeen: z.number(),
    baseline: z.boolean(),
  });
export type ArticleItem = z.infer<typeof articleItem>;

/** What the article's page gave, where it was read. */
const articlePage = z.object({
  /** HTML of the article proper. */
  html: z.string(),
  image: z.string().nullable(),
  canonical: z.string().nullable(),
});
export type ArticlePage = z.infer<typeof articlePage>;

/** Articles between poll and post. */
export function articleStore(redis: RedisClient) {
  const put = async (article: string, field: string, value: unknown) => {
    const key = keys.article(article);
    await redis.hset(key, field, JSON.stringify(value));
    await redis.expire(key, ARTICLE_SECONDS);
  };
  const get = async <T>(article: string, field: string, schema: z.ZodType<T>) =>
    parseStored(schema, await redis.hget(keys.article(article), field));

  return {
    /** Keeps an item as it was first seen: another feed with the same article changes nothing. */
    async putItem(item: ArticleItem): Promise<void> {
      const key = keys.article(item.article);
      await redis.hsetnx(key, 'item', JSON.stringify(item));
      await redis.expire(key, ARTICLE_SECONDS);
    },
    /**
     * Gives an article new words: those that its own feed has for it now. When it was first seen, its date and whether
     * it is a baseline stay. Answers false where there is nothing to change: it is no longer kept, or another feed's.
     */
    async rewordItem(item: ArticleItem): Promise<boolean> {
      const before = await get(item.article, 'item', articleItem);
      if (before === undefined || before.feed !== item.feed) return false;
      const { firstSeen, baseline, published } = before;
      await put(item.article, 'item', { ...item, firstSeen, baseline, published });
      return true;
    },
    putPage: (article: string, page: ArticlePage) => put(article, 'page', page),
    putUnderstanding: (article: string, value: Understanding) => put(article, 'understanding', value),
    item: (article: string) => get(article, 'item', articleItem),
    page: (article: string) => get(article, 'page', articlePage),
    understanding: (article: string) => get(article, 'understanding', understandingSchema),
  };
}
