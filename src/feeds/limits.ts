import type { FeedItem, PacedFeed } from './feed.ts';

/** How much of a feed is kept. */
export interface Limits {
  /** Items; the newest of more. */
  items: number;
  /** Characters of a text. */
  text: number;
}

/**
 * For a poll: what comes after a thousand items was never news, and no article is as long as 200,000 characters (some
 * 35,000 words). Both keep what crosses to the main thread, and what is stored, within bounds.
 */
export const POLLED: Limits = { items: 1000, text: 200_000 };
/** Everything, for those who want to see what stands there. */
export const UNLIMITED: Limits = { items: Infinity, text: Infinity };

/** The newest of the items, in their order; the first ones where not all have a date. */
function newest(items: FeedItem[], most: number): FeedItem[] {
  if (items.some(({ published }) => published === null)) return items.slice(0, most);
  const dates = items.map(({ published }) => published ?? '');
  const kept = dates
    .map((_, at) => at)
    // ISO dates in UTC sort as text; of equal dates the first is taken for the newest, as feeds have them.
    .sort((a, b) => (dates[a] === dates[b] ? a - b : (dates[a] ?? '') < (dates[b] ?? '') ? 1 : -1))
    .slice(0, most);
  return kept.sort((a, b) => a - b).flatMap((at) => items[at] ?? []);
}

/** Cuts where no letter is halved. */
function cut(text: string | null, most: number): string | null {
  if (text === null || text.length <= most) return text;
  const code = text.charCodeAt(most - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? most - 1 : most);
}

/** The same feed within limits. */
export function within(feed: PacedFeed, limits: Limits): PacedFeed {
  const { items } = feed;
  const few = items.length > limits.items ? newest(items, limits.items) : items;
  for (const item of few) {
    item.title = cut(item.title, limits.text);
    item.summary = cut(item.summary, limits.text);
    item.content = cut(item.content, limits.text);
  }
  return { ...feed, items: few };
}
