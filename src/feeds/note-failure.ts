import type { Context } from '../app/context.ts';
import { FetchError, type NotAFeedError } from '../app/errors.ts';
import type { FeedSource } from '../catalogue/feed-source.ts';
import type { FeedState } from '../store/feed-state.ts';
import { limitsOf } from './poll-limits.ts';
import { haste, nextPoll } from './schedule.ts';
import { afterRefusal } from './standing.ts';
import type { PollSink } from './take-items.ts';

/** Notes what went wrong with a feed and when to try again; says it once in the log, and to moderators when it is gone. */
export async function noteFailure(
  context: Context,
  source: FeedSource,
  state: FeedState,
  error: FetchError | NotAFeedError,
  sink: PollSink,
): Promise<void> {
  const { config, log, store } = context;
  const { id: feed, url } = source;
  const { status, retryAfterMs } = error instanceof FetchError ? error : {};
  const limits = limitsOf(context);
  // Where the feed had moved to there is nothing any more: what is at the configured address is asked first.
  const strayed = state.url !== undefined && (status === 404 || status === 410);
  const standing = strayed ? {} : afterRefusal(state, status, limits.now, haste(config.pollMinMs));
  const gone = standing.goneSince !== undefined;
  const next = nextPoll(state, { kind: 'failure', retryAfterMs, status, gone }, limits);
  if (gone && state.goneSince === undefined) {
    log.warn({ feed, url, reason: error.message }, 'a feed is gone; it is looked at now and then');
    await sink.alert({ about: 'feed-gone', feed }, `feed-gone-${feed}-${String(standing.missingSince)}`);
  } else {
    const level = state.problem === error.message ? 'debug' : 'warn';
    log[level]({ feed, url, reason: error.message }, 'a feed could not be read; it is tried again');
  }
  await store.feeds.record({
    feed,
    at: next.at,
    state: {
      ...state,
      ...standing,
      ...(strayed ? { url: undefined, etag: undefined, lastModified: undefined } : {}),
      polls: state.polls + (error instanceof FetchError && status === undefined ? 0 : 1),
      failures: next.failures,
      failingSince: state.failingSince ?? limits.now,
      problem: error.message,
    },
  });
}
