import type { Context } from '../app/context.ts';
import { FetchError, NotAFeedError } from '../app/errors.ts';
import type { FeedSource } from '../catalogue/feed-source.ts';
import type { FeedState } from '../store/feed-state.ts';
import type { ClaimedFeed } from '../store/feeds.ts';
import { faultOf } from './fetch-faults.ts';
import { noteFailure } from './note-failure.ts';
import { answered, blamedOnUs } from './blame.ts';
import { limitsOf } from './poll-limits.ts';
import { nextPoll } from './schedule.ts';
import { takeItems, type PollSink } from './take-items.ts';

export type { PollSink };

/** A feed whose host has a longer queue than this comes again later: it must not outlive its lease in the queue. */
const MAX_TURN_MS = 5000;

/** What is still true of a feed whose configured address is another one now: what it has brought, not how it answered. */
function atThisAddress(state: FeedState, { url }: FeedSource): FeedState {
  if (state.source === url) return state;
  const { baselineAt, lastSuccessAt, lastNewItemAt, polls, unchanged } = state;
  return { source: url, baselineAt, lastSuccessAt, lastNewItemAt, polls, unchanged, failures: 0 };
}

/**
 * Reads one feed and queues what is new in it. Never throws for what the feed did: its trouble is noted in its state,
 * and it comes due again. A fault of ours is thrown, and the feed comes back with its lease.
 */
export async function pollFeed(context: Context, claimed: ClaimedFeed, sink: PollSink): Promise<void> {
  const source = context.sources.get(claimed.feed);
  if (source === undefined) return;
  const state = atThisAddress(claimed.state, source);
  const url = state.url ?? source.url;
  const turnMs = context.fetch.turnMs(url);
  if (turnMs > MAX_TURN_MS) {
    const at = context.clock.now() + turnMs * (0.5 + Math.random());
    await context.store.feeds.record({ feed: source.id, state, at });
    return;
  }
  try {
    await readOnce(context, source, state, url, sink);
  } catch (error) {
    if (error instanceof NotAFeedError) {
      answered(context, url);
      await noteFailure(context, source, state, error, sink);
      return;
    }
    if (!(error instanceof FetchError)) throw error;
    const fault = faultOf(error);
    if (fault === 'site') {
      if (error.status !== undefined) answered(context, url);
      await noteFailure(context, source, state, error, sink);
    } else if (!(await blamedOnUs(context, { feed: source.id, state }, url, fault === 'ours'))) {
      await noteFailure(context, source, state, error, sink);
    }
  }
}

/** One visit that went well. */
async function readOnce(
  context: Context,
  source: FeedSource,
  state: FeedState,
  url: string,
  sink: PollSink,
): Promise<void> {
  const answer = await context.fetch.get(url, {
    etag: state.etag,
    lastModified: state.lastModified,
    allowPrivate: source.trusted,
  });
  const taken = await takeItems(context, source, state, answer, sink);
  answered(context, url);
  if (state.goneSince !== undefined) {
    context.log.info({ feed: source.id }, 'a feed that was gone is back');
    await sink.alert(
      { about: 'feed-back', feed: source.id },
      `feed-back-${source.id}-${String(state.goneSince)}`,
    );
  }
  const { maxAgeMs, retryAfterMs, permanentUrl } = answer;
  const { newItems, published, unchanged, state: after } = taken;
  const { ttlMs, skipHours, skipDays } = after;
  const limits = limitsOf(context);
  const next = nextPoll(
    state,
    { kind: 'success', newItems, published, maxAgeMs, retryAfterMs, ttlMs, skipHours, skipDays },
    limits,
  );
  await context.store.feeds.record({
    feed: source.id,
    at: next.at,
    state: {
      ...after,
      url: permanentUrl ?? state.url,
      intervalMs: next.intervalMs,
      lastSuccessAt: limits.now,
      polls: state.polls + 1,
      unchanged: state.unchanged + (unchanged ? 1 : 0),
      failures: 0,
      failingSince: undefined,
      problem: undefined,
      missing: undefined,
      missingSince: undefined,
      goneSince: undefined,
    },
  });
}
