import type { FeedState } from '../store/feed-state.ts';

const DAY_MS = 24 * 3_600_000;
/** An address that is not found this often in a row, for this long, is gone. */
const MISSING_TIMES = 5;
const MISSING_MS = DAY_MS;

/** What an answer changes in how a feed stands. */
export type StandingChange = Pick<FeedState, 'missing' | 'missingSince' | 'goneSince'>;

/**
 * How a feed stands after a failure. 410 ends it at once, as its publisher says; 404 only when it has come five times in a
 * row over at least a day, for sites lose pages for an hour. Other failures change nothing, and never end a feed.
 *
 * @param status the HTTP status of the failure, where there was an answer
 * @param speed how fast time passes, 1 but for tests; see `haste`
 */
export function afterRefusal(
  state: StandingChange,
  status: number | undefined,
  now: number,
  speed: number,
): StandingChange {
  const { missing, missingSince, goneSince } = state;
  if (status !== 404 && status !== 410) return { missing, missingSince, goneSince };
  const times = (missing ?? 0) + 1;
  const since = missingSince ?? now;
  const ended = status === 410 || (times >= MISSING_TIMES && now - since >= MISSING_MS * speed);
  return { missing: times, missingSince: since, goneSince: goneSince ?? (ended ? now : undefined) };
}
