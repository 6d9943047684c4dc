import type { Context } from '../app/context.ts';
import type { FeedState } from '../store/feed-state.ts';
import { limitsOf } from './poll-limits.ts';
import { hostOf } from './polling.ts';
import { nextPoll } from './schedule.ts';

/** A host has answered, whatever it said: our own connection works. */
export function answered({ polling, clock, log }: Context, url: string): void {
  const outageMs = polling.watchOf(url).reached(clock.now());
  if (outageMs !== undefined) log.info({ outageMs }, 'feeds can be reached again');
}

/** Whether a failure to reach the feed is due to our own connection. Those blamed for the same outage are acquitted. */
export async function isOurs(
  context: Context,
  feed: string,
  url: string,
  state: FeedState,
  ours: boolean,
): Promise<boolean> {
  const { polling, clock, log, store } = context;
  const now = clock.now();
  const sound = state.failures === 0;
  const verdict = polling.watchOf(url).failed({ feed, host: hostOf(url), ours, sound, now });
  if (verdict.began)
    log.warn('No feed can be reached: our own connection seems to be down; no feed is blamed');
  if (verdict.acquitted.length > 0) {
    const states = await store.feeds.states(verdict.acquitted);
    const limits = limitsOf(context);
    await Promise.all(
      verdict.acquitted.map(async (other, index) => {
        const blamed = states[index];
        if (blamed === undefined || blamed.failures === 0) return;
        const failures = blamed.failures - 1;
        const clean = failures === 0 ? { problem: undefined, failingSince: undefined } : {};
        const { at } = nextPoll(blamed, { kind: 'outage' }, limits);
        await store.feeds.record({ feed: other, at, state: { ...blamed, ...clean, failures } });
      }),
    );
  }
  return verdict.out;
}
