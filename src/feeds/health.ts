import type { FeedState } from '../store/feed-state.ts';

/**
 * How a feed does: `new` (never read yet), `good`, `failing` (it is tried again by itself), `tripped` (it emitted an
 * archive, of which nothing was posted), `gone` (its address has ended; looked at once a day or week).
 */
export type FeedStanding = 'new' | 'good' | 'failing' | 'tripped' | 'gone';

/** The health of one feed. Times in epoch ms; null for what never happened or is not so. */
export interface FeedHealth {
  standing: FeedStanding;
  lastSuccessAt: number | null;
  lastNewItemAt: number | null;
  /** When it is polled next; null for a feed that is not polled. */
  nextPollAt: number | null;
  /** How far apart polls are at the moment, ms. */
  intervalMs: number | null;
  /** Failures in a row. */
  failures: number;
  failingSince: number | null;
  /** The last problem as a sentence. */
  problem: string | null;
  goneSince: number | null;
  trippedAt: number | null;
  /** How many items the breaker has kept back. */
  trippedItems: number;
  /** The address that the feed has moved to for good. */
  movedTo: string | null;
  /** Polls that were answered. */
  polls: number;
  /** How many of them brought nothing, cheaply: a 304, or the same body again. */
  unchanged: number;
  /** `unchanged / polls`, 0 to 1; null before the first poll. */
  hitRatio: number | null;
}

function standingOf(state: FeedState): FeedStanding {
  if (state.goneSince !== undefined) return 'gone';
  if (state.failures > 0) return 'failing';
  if (state.trippedAt !== undefined) return 'tripped';
  return state.lastSuccessAt === undefined ? 'new' : 'good';
}

/**
 * The health of a feed from what is stored of it (`store.feeds.states`, `store.feeds.dueTimes`). Pure.
 * @param nextPollAt when it is due, epoch ms; null for a feed that is not polled
 */
export function feedHealth(state: FeedState, nextPollAt: number | null): FeedHealth {
  const { polls, unchanged, failures } = state;
  return {
    standing: standingOf(state),
    lastSuccessAt: state.lastSuccessAt ?? null,
    lastNewItemAt: state.lastNewItemAt ?? null,
    nextPollAt,
    intervalMs: state.intervalMs ?? null,
    failures,
    failingSince: state.failingSince ?? null,
    problem: state.problem ?? null,
    goneSince: state.goneSince ?? null,
    trippedAt: state.trippedAt ?? null,
    trippedItems: state.trippedItems ?? 0,
    movedTo: state.url ?? null,
    polls,
    unchanged,
    hitRatio: polls === 0 ? null : unchanged / polls,
  };
}
