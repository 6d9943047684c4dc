import { createHash } from 'node:crypto';
import type { Context } from '../app/context.ts';
import { FetchError, NotAFeedError } from '../app/errors.ts';
import { tierOf, type FeedSource } from '../catalogue/feed-source.ts';
import type { ArticleItem } from '../store/articles.ts';
import type { FeedState } from '../store/feeds.ts';
import { decodeBody } from './decode.ts';
import { feedLinks } from './discover.ts';
import type { FeedItem } from './feed.ts';
import type { FetchResult } from './fetcher.ts';
import { canonicalUrl, withoutTracking } from './canonical-url.ts';
import { itemIdentities } from './identity.ts';
import { parseBody } from './parse.ts';
import { nextPoll, type PollOutcome } from './schedule.ts';

/** Queues one article; it counts as seen only after that. */
export type QueueArticle = (article: string) => Promise<void>;

/**
 * Reads one feed and queues what is new in it. Never throws for what the feed did: its trouble is noted in its state,
 * and it comes due again. A fault of ours is thrown, and the feed comes back with its lease.
 */
export async function pollFeed(context: Context, feed: string, queue: QueueArticle): Promise<void> {
  const source = context.sources.get(feed);
  if (source === undefined) return;
  const { store, clock, config, log } = context;
  const state = await store.feeds.state(feed);
  const schedule = {
    minMs: config.pollMinMs,
    maxMs: config.pollMaxMs,
    now: clock.now(),
    random: Math.random,
  };
  try {
    const answer = await context.fetch.get(state.url ?? source.url, {
      etag: state.etag,
      lastModified: state.lastModified,
      allowPrivate: source.trusted,
    });
    const outcome = await takeItems(context, source, state, answer, queue);
    const next = nextPoll(state, outcome, schedule);
    const now = clock.now();
    await store.feeds.change(feed, {
      intervalMs: next.intervalMs,
      failures: 0,
      lastSuccessAt: now,
      problem: null,
      ...(outcome.newItems > 0 ? { lastNewItemAt: now } : {}),
    });
    await store.feeds.reschedule(feed, next.at);
  } catch (error) {
    if (!(error instanceof FetchError) && !(error instanceof NotAFeedError)) throw error;
    const { retryAfterMs, status } = error instanceof FetchError ? error : {};
    const next = nextPoll(state, { kind: 'failure', retryAfterMs, status }, schedule);
    await store.feeds.change(feed, { failures: next.failures, problem: error.message });
    await store.feeds.reschedule(feed, next.at);
    const level = state.problem === error.message ? 'debug' : 'warn';
    log[level](
      { feed, url: source.url, reason: error.message },
      'a feed could not be read; it is tried again',
    );
  }
}

/** Reads a feed; where a page came instead that names a feed of its own, the error says which. */
async function readFeed({
  body,
  contentType,
  url,
}: FetchResult & { kind: 'ok' }): ReturnType<typeof parseBody> {
  try {
    return await parseBody(body, contentType, url);
  } catch (error) {
    if (!(error instanceof NotAFeedError)) throw error;
    const [offer] = feedLinks(decodeBody(body, contentType), url);
    if (offer === undefined) throw error;
    throw new NotAFeedError(`${error.message} It names a feed of its own: ${offer}`, { cause: error });
  }
}

/** Queues the items of an answer that were never seen, then remembers the answer. Says how the poll went. */
async function takeItems(
  context: Context,
  source: FeedSource,
  state: FeedState,
  answer: FetchResult,
  queue: QueueArticle,
): Promise<PollOutcome & { kind: 'success' }> {
  const { store, clock } = context;
  const url = answer.permanentUrl ?? state.url;
  const { maxAgeMs, retryAfterMs } = answer;
  if (answer.kind === 'not-modified') return { kind: 'success', newItems: 0, maxAgeMs, retryAfterMs };
  const bodyHash = createHash('sha256').update(answer.body).digest('base64url').slice(0, 22);
  if (bodyHash === state.bodyHash) return { kind: 'success', newItems: 0, maxAgeMs, retryAfterMs };
  const feed = await readFeed(answer);
  const now = clock.now();
  const baseline = state.baselineAt === undefined;
  const articles = new Map<string, ArticleItem>();
  const identities = itemIdentities(feed.items, source.url);
  for (const [at, item] of feed.items.entries()) {
    const article = toArticle(item, identities[at] ?? '', source, now, baseline);
    if (article !== undefined) articles.set(article.article, article);
  }
  const unseen = new Set(await store.feeds.unseen(source.id, [...articles.keys()]));
  const fresh = [...articles.values()].filter(({ article }) => unseen.has(article));
  for (const item of fresh.toSorted((a, b) => (a.published ?? now) - (b.published ?? now))) {
    await store.articles.putItem(item);
    await queue(item.article);
  }
  await store.feeds.markSeen(source.id, [...articles.keys()], now);
  await store.feeds.change(source.id, {
    etag: answer.etag,
    lastModified: answer.lastModified,
    bodyHash,
    ...(url === undefined ? {} : { url }),
    ...(baseline ? { baselineAt: now } : {}),
  });
  if (fresh.length > 0) context.log.info({ feed: source.id, items: fresh.length, baseline }, 'new in a feed');
  const published = feed.items.flatMap((item) =>
    item.published === null ? [] : [Date.parse(item.published)],
  );
  return { kind: 'success', newItems: fresh.length, published, maxAgeMs, retryAfterMs, ...feed.pace };
}

/** An item as we keep it; undefined for one that says nothing at all. */
function toArticle(
  item: FeedItem,
  article: string,
  source: FeedSource,
  now: number,
  baseline: boolean,
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
    baseline,
  };
}
