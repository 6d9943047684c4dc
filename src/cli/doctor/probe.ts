import { setTimeout as wait } from 'node:timers/promises';
import { FetchError, NotAFeedError } from '../../app/errors.ts';
import type { FeedSource } from '../../catalogue/feed-source.ts';
import { faultOf } from '../../feeds/fetch-faults.ts';
import type { Fetcher } from '../../feeds/fetcher.ts';
import { feedHealth } from '../../feeds/health.ts';
import { parseBody } from '../../feeds/parse.ts';
import type { FeedState } from '../../store/feed-state.ts';

/** For one visit; a site that needs longer is in no good state. */
const VISIT_MS = 8000;
/** For all of them, waiting for busy hosts included. */
const ALL_MS = 13_000;

/** What a look at one feed has shown. */
export interface Probe {
  outlet: string;
  feed: string;
  standing: 'good' | 'moved' | 'failing';
  /** Where it has moved, or what is wrong; empty when all is well. */
  words: string;
  /** Null where the feed could not be read. */
  items: number | null;
  /** Age of the newest dated item, ms; null where there is none. */
  newestMs: number | null;
  /** Does the site save us bodies: how many polls were answered with nothing new so far, or what it offers. */
  unchanged: string;
  /** Was the host not even reached? */
  unreached: boolean;
}

const hitsOf = (state: FeedState, offers: boolean): string => {
  const { hitRatio, polls } = feedHealth(state, null);
  if (hitRatio !== null && polls >= 5) return `${Math.round(hitRatio * 100)} % of ${polls} polls`;
  return offers ? 'offered' : 'no';
};

async function look(source: FeedSource, state: FeedState, fetch: Fetcher, now: number): Promise<Probe> {
  const { id: feed, outlet, url, trusted } = source;
  const about = { outlet, feed, unreached: false };
  try {
    const answer = await fetch.get(url, { allowPrivate: trusted, timeoutMs: VISIT_MS });
    if (answer.kind === 'not-modified')
      throw new NotAFeedError('It answers 304 although it was not asked for that.');
    const { items } = await parseBody(answer.body, answer.contentType, answer.url);
    const dates = items.flatMap(({ published }) => (published === null ? [] : [Date.parse(published)]));
    return {
      ...about,
      standing: answer.permanentUrl === null ? 'good' : 'moved',
      words: answer.permanentUrl === null ? '' : `for good to ${answer.permanentUrl}`,
      items: items.length,
      newestMs: dates.length === 0 ? null : Math.max(0, now - Math.max(...dates)),
      unchanged: hitsOf(state, answer.etag !== null || answer.lastModified !== null),
    };
  } catch (error) {
    if (!(error instanceof FetchError) && !(error instanceof NotAFeedError)) throw error;
    const unreached = error instanceof FetchError && faultOf(error) !== 'site';
    return { ...failing(source, error.message), unreached };
  }
}

const failing = ({ id, outlet }: FeedSource, words: string): Probe => ({
  outlet,
  feed: id,
  standing: 'failing',
  words,
  items: null,
  newestMs: null,
  unchanged: '',
  unreached: false,
});

/**
 * Looks at every feed once, hosts side by side, each host at its own pace; within 13 s in all. Nothing is written.
 * @param states what is stored of them, in their order
 */
export async function probeFeeds(
  sources: readonly FeedSource[],
  states: readonly FeedState[],
  fetch: Fetcher,
  now: number,
): Promise<Probe[]> {
  const over = wait(ALL_MS, undefined, { ref: false });
  return Promise.all(
    sources.map(async (source, n) => {
      const state = states[n] ?? { polls: 0, unchanged: 0, failures: 0 };
      const late = over.then(() => failing(source, `It was not its turn within ${ALL_MS / 1000} s.`));
      return Promise.race([look(source, state, fetch, now), late]);
    }),
  );
}
