import { tierOf, type FeedSource } from '../catalogue/feed-source.ts';
import type { ArticleItem } from '../store/articles.ts';
import { canonicalUrl, withoutTracking } from './canonical-url.ts';
import type { FeedItem } from './feed.ts';

/**
 * An item as we keep it, first seen at `now`; undefined for one that says nothing at all.
 * @param article its identity, see `itemIdentities`
 */
export function toArticle(
  item: FeedItem,
  article: string,
  source: FeedSource,
  now: number,
): ArticleItem | undefined {
  const title = item.title ?? item.summary?.slice(0, 120);
  if (title === undefined || title.trim() === '') return undefined;
  const published = item.published === null ? null : Math.min(Date.parse(item.published), now);
  return {
    article,
    feed: source.id,
    outlet: source.outlet,
    tier: tierOf(source, title),
    language: source.language,
    feedClubs: [...source.clubs],
    title,
    link: item.link === null ? null : withoutTracking(item.link),
    canonical: item.link === null ? null : canonicalUrl(item.link),
    image: item.image,
    summary: item.summary,
    content: item.content,
    author: item.author,
    published,
    firstSeen: now,
    baseline: false,
  };
}
