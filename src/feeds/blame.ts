import type { Context } from '../app/context.ts';
import type { ClaimedFeed } from '../store/feeds.ts';
import type { FeedState } from '../store/feed-state.ts';
import { limitsOf } from './poll-limits.ts';
import { hostOf } from './polling.ts';
import { nextPoll } from './schedule.ts';

/** A host has answered, whatever it said: our own connection works. */
export function answered({ polling, clock, log }: Context, url: string): void {
  const outageMs = polling.watchOf(url).reached(clock.now());
  if (outageMs !== undefined) log.info({ outageMs }, 'feeds can be reached again');
}

/** The state of a feed without its last failure. */
function acquit(state: FeedState): FeedState {
  if (state.failures > 1) return { ...state, failures: state.failures - 1 };
  return { ...state, failures: 0, problem: undefined, failingSince: undefined };
}

/** Notes that a poll has failed through no fault of the feed's. */
async function recordOutage(context: Context, { feed, state }: ClaimedFeed): Promise<void> {
  const { at } = nextPoll(state, { kind: 'outage' }, limitsOf(context));
  await context.store.feeds.record({ feed, state, at });
}

/**
 * Notes a failure to reach the feed's host, if our own connection is to blame for it; then those that were blamed for the
 * same outage before it was noticed are acquitted. Answers false when the feed itself is to blame.
 * @param ours does the machine itself say that it has no way out?
 */
export async function blamedOnUs(
  context: Context,
  { feed, state }: ClaimedFeed,
  url: string,
  ours: boolean,
): Promise<boolean> {
  const { polling, clock, log, store } = context;
  const sound = state.failures === 0;
  const { out, began, acquitted } = polling
    .watchOf(url)
    .failed({ feed, host: hostOf(url), ours, sound, now: clock.now() });
  if (!out) return false;
  if (began) log.warn('No feed can be reached: our own connection seems to be down; no feed is blamed');
  await recordOutage(context, { feed, state: acquitted.includes(feed) ? acquit(state) : state });
  const others = acquitted.filter((other) => other !== feed);
  const states = others.length > 0 ? await store.feeds.states(others) : [];
  await Promise.all(
    states.map(async (other, index) =>
      recordOutage(context, { feed: others[index] ?? '', state: acquit(other) }),
    ),
  );
  return true;
}
