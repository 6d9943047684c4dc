import type { Context } from '../app/context.ts';
import { pollFeed, type PollSink } from './poll-feed.ts';

/** A claimed feed comes back after this long when its worker was killed: longer than any visit may take. */
const LEASE_MS = 45_000;
/** Feeds of one claim: enough for few round trips, few enough that several workers share the work. */
const CLAIM = 128;
/** The least time between two claims, so that feeds that come due together are claimed together. */
const BREATH_MS = 5;

/**
 * Reads feeds as they come due, for `ms`: between claims it sleeps until the next one is due, so nothing is late by the
 * length of a tick, and an idle tick is one claim. Ends when all that it began is done.
 * @throws the first fault of ours, after the end of all others
 */
export async function pollTick(context: Context, ms: number, sink: PollSink): Promise<void> {
  const { store, clock, polling } = context;
  const end = clock.now() + ms;
  const running = new Set<Promise<void>>();
  const faults: unknown[] = [];
  for (let now = clock.now(); now < end; now = clock.now()) {
    const room = Math.min(polling.room(), CLAIM);
    if (room === 0) {
      await Promise.race([polling.roomier(), clock.sleep(end - now)]);
      continue;
    }
    const { due, next } = await store.feeds.claim(now, LEASE_MS, room);
    for (const claimed of due) {
      const done = polling
        .occupy(() => pollFeed(context, claimed, sink))
        .catch((error: unknown) => void faults.push(error))
        .finally(() => running.delete(done));
      running.add(done);
    }
    // While nothing can be reached, a tick tries a few feeds and leaves the others due.
    if (polling.out() && due.length > 0) break;
    await clock.sleep(
      Math.min(Math.max((next ?? end) - clock.now(), BREATH_MS), Math.max(end - clock.now(), 0)),
    );
  }
  await Promise.all(running);
  if (faults.length > 0) throw faults[0];
}
