import { createHash } from 'node:crypto';
import type { Context } from '../app/context.ts';
import type { FeedSource } from '../catalogue/feed-source.ts';
import type { ArticleItem } from '../store/articles.ts';
import type { FeedState } from '../store/feed-state.ts';
import { SEEN_MS } from '../store/feeds.ts';
import { isArchive } from './breaker.ts';
import { shortHash } from './content-id.ts';
import type { RaiseAlert } from './feed-alert.ts';
import type { FetchResult } from './fetcher.ts';
import { itemIdentities } from './identity.ts';
import { readFeed } from './read-feed.ts';
import { toArticle } from './to-article.ts';
import { wordMark } from './word-mark.ts';

/** Where what a poll finds goes to. */
export interface PollSink {
  /**
   * Queues an article for reading; it counts as seen only after that. `version` tells a later wording of an article that
   * has already gone its way.
   */
  read(article: string, version?: string): Promise<void>;
  /** Tells moderators about the feed. */
  alert: RaiseAlert;
}

/** What an answer brought. */
export interface Taken {
  /** Was it the same as the last one? */
  unchanged: boolean;
  /** How many items were new. */
  newItems: number;
  /** When the feed's items were published, for its rhythm; unknown for an unchanged one. */
  published?: readonly number[];
  /** What is known of the feed now. */
  state: FeedState;
}

/** Items of a baseline that are written together: the first poll of a feed may bring a thousand. */
const SILENT_AT_ONCE = 50;

/** An item with the mark of its words. */
interface Marked {
  item: ArticleItem;
  mark: number;
}

/** Whether the feed's items may count as news: not at its first poll, and not after so long that they are forgotten. */
function isBaseline({ baselineAt, lastSuccessAt }: FeedState, now: number): boolean {
  return baselineAt === undefined || (lastSuccessAt ?? baselineAt) < now - SEEN_MS;
}

/** Sends what is new on its way, oldest first; an archive is filed silently and reported once. */
async function sendFresh(
  { store, log, clock }: Context,
  sink: PollSink,
  source: FeedSource,
  state: FeedState,
  fresh: readonly ArticleItem[],
): Promise<FeedState> {
  const now = clock.now();
  const baseline = isBaseline(state, now);
  const lastNewAt = state.lastNewItemAt ?? state.baselineAt ?? now;
  const published = fresh.map((item) => item.published);
  const archive = !baseline && isArchive({ published, lastNewAt, now });
  const silent = baseline || archive;
  // Feeds put the newest on top: of items of the same second, or without dates, the lower one is older.
  const ordered = fresh.toReversed().toSorted((a, b) => (a.published ?? now) - (b.published ?? now));
  // Live news goes one by one, so that posts come in the order of its time; what is never posted need not wait in line.
  const atOnce = silent ? SILENT_AT_ONCE : 1;
  for (let from = 0; from < ordered.length; from += atOnce) {
    await Promise.all(
      ordered.slice(from, from + atOnce).map(async (item) => {
        await store.articles.putItem({ ...item, baseline: silent });
        if (!silent) await store.underWay.begin(source.id, item.article, now, from);
        await sink.read(item.article);
      }),
    );
  }
  if (fresh.length === 0) return state;
  log.info({ feed: source.id, items: fresh.length, baseline }, 'new in a feed');
  if (!archive) return { ...state, lastNewItemAt: now, trippedAt: undefined, trippedItems: undefined };
  // One alert a trip: it lasts until news comes in the usual way again.
  if (state.trippedAt === undefined) {
    log.warn({ feed: source.id, items: fresh.length }, 'a feed emits its archive: nothing of it is posted');
    const id = shortHash(source.id, ...fresh.map(({ article }) => article).sort());
    await sink.alert({ about: 'breaker', feed: source.id, count: fresh.length }, `breaker-${id}`);
  }
  return {
    ...state,
    lastNewItemAt: now,
    trippedAt: state.trippedAt ?? now,
    trippedItems: (state.trippedItems ?? 0) + fresh.length,
  };
}

/** Sends items whose words have changed on their way once more; first seen and date stay those of the first time. */
async function sendChanged(
  { store, log }: Context,
  sink: PollSink,
  feed: string,
  changed: readonly Marked[],
): Promise<void> {
  for (const { item, mark } of changed) {
    // Not ours to change: long ago, or another feed's.
    if (!(await store.articles.rewordItem(item))) continue;
    await sink.read(item.article, mark.toString(36));
    log.info({ feed, article: item.article }, 'an item has new words');
  }
}

/**
 * Queues the items of an answer that are new or have changed, and only then takes note of the answer.
 * @throws NotAFeedError
 */
export async function takeItems(
  context: Context,
  source: FeedSource,
  state: FeedState,
  answer: FetchResult,
  sink: PollSink,
): Promise<Taken> {
  const { store, clock } = context;
  if (answer.kind === 'not-modified') return { unchanged: true, newItems: 0, state };
  const bodyHash = createHash('sha256').update(answer.body).digest('base64url').slice(0, 22);
  if (bodyHash === state.bodyHash) return { unchanged: true, newItems: 0, state };
  const feed = await readFeed(answer);
  const now = clock.now();
  const identities = itemIdentities(feed.items, source.url);
  const found = new Map<string, Marked>();
  for (const [at, item] of feed.items.entries()) {
    const article = toArticle(item, identities[at] ?? '', source, now);
    // Of an item that stands there twice the upper one counts: feeds put the newest on top.
    if (article === undefined || found.has(article.article)) continue;
    found.set(article.article, { item: article, mark: wordMark(item.title, item.content ?? item.summary) });
  }
  const all = [...found.values()];
  const before = await store.feeds.seen(source.id, [...found.keys()]);
  const fresh = all.filter((_, at) => before[at] === null).map(({ item }) => item);
  const changed = all.filter(({ mark }, at) => before[at] !== null && before[at] !== mark);
  const noted = await sendFresh(context, sink, source, state, fresh);
  if (!isBaseline(state, now)) await sendChanged(context, sink, source.id, changed);
  await store.feeds.markSeen(source.id, new Map(all.map(({ item, mark }) => [item.article, mark])), now);
  const { ttlMs, skipHours, skipDays } = feed.pace;
  return {
    unchanged: false,
    newItems: fresh.length,
    published: feed.items.flatMap(({ published }) => (published === null ? [] : [Date.parse(published)])),
    state: {
      ...noted,
      etag: answer.etag ?? undefined,
      lastModified: answer.lastModified ?? undefined,
      bodyHash,
      baselineAt: isBaseline(state, now) ? now : state.baselineAt,
      ttlMs: ttlMs ?? undefined,
      skipHours: skipHours.length > 0 ? skipHours : undefined,
      skipDays: skipDays.length > 0 ? skipDays : undefined,
    },
  };
}
