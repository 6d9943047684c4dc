import { z } from 'zod';
import type { Entry } from './entry.ts';
import { sameVoice } from './origins.ts';

/** What a moderator says of a transfer: it happened, or it did not. */
export const handOutcomeSchema = z.object({
  club: z.string(),
  outcome: z.enum(['done', 'failed']),
  /** Epoch ms at which it was said; it speaks of all that was reported until then. */
  at: z.number(),
  /** Who said so, as an id or name for the audit. */
  by: z.string(),
});
export type HandOutcome = z.infer<typeof handOutcomeSchema>;

/** A transfer that happened. */
export interface Move {
  club: string;
  /** Epoch ms of the first report that settles it. */
  at: number;
  /** Display name of who said so. */
  by: string;
}

/** Reports of the same transfer come within this time; after it, they tell of another. */
export const AFTERMATH_MS = 30 * 24 * 3_600_000;
/** From this tier on nobody's "official" is believed alone. */
const NOT_ALONE = 5;

/**
 * A player's transfers, oldest first: announced by a club, called official by a source that can be believed, or set by
 * hand. Where a moderator says that one failed, what was called official until then is none.
 */
export function readMoves(entries: readonly Entry[], outcomes: readonly HandOutcome[]): Move[] {
  const moves: Move[] = [];
  const clubs = new Set(
    entries.flatMap(({ club, stage }) => (stage === 'official' && club !== null ? [club] : [])),
  );
  for (const club of clubs) {
    const failed = outcomes.find((each) => each.club === club && each.outcome === 'failed')?.at ?? -Infinity;
    const official = entries.filter((e) => e.club === club && e.stage === 'official' && e.at > failed);
    for (const entry of official) {
      const last = moves.findLast((move) => move.club === club);
      if (last !== undefined && entry.at < last.at + AFTERMATH_MS) continue;
      const others = official.filter((e) => e.at <= entry.at && e.at > entry.at - AFTERMATH_MS);
      const backed = others.some(({ origin }) => !sameVoice(origin, entry.origin));
      if (entry.origin.tier < NOT_ALONE || backed) moves.push({ club, at: entry.at, by: entry.origin.name });
    }
  }
  for (const { club, outcome, at, by } of outcomes) {
    const known = moves.some((move) => move.club === club && Math.abs(move.at - at) < AFTERMATH_MS);
    if (outcome === 'done' && !known) moves.push({ club, at, by });
  }
  return moves.sort((a, b) => a.at - b.at || (a.club < b.club ? -1 : 1));
}
