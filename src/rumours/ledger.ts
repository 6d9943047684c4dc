import { closingOf } from './closings.ts';
import { readEntries, type Given } from './entry.ts';
import { foldLine, type Closed, type Line } from './line.ts';
import { readMoves, type HandOutcome } from './moves.ts';
import type { FindOrigin } from './origins.ts';
import { trialsOf, type Trial } from './trials.ts';

/** What is kept of one player: evidence by article, and what moderators said. */
export interface PlayerBook {
  given: readonly Given[];
  outcomes: readonly HandOutcome[];
}

function closeAll({ given, outcomes }: PlayerBook, findOrigin: FindOrigin): Closed[] {
  const entries = readEntries(given, findOrigin);
  const moves = readMoves(entries, outcomes);
  return entries.map((entry) => ({ ...entry, closing: closingOf(entry, moves, outcomes) }));
}

/**
 * All lines of a player as they stand at `now` (epoch ms): open ones first, then by their newest step. The order in which
 * the reports came does not matter.
 */
export function foldPlayer(player: string, book: PlayerBook, findOrigin: FindOrigin, now: number): Line[] {
  const byClub = new Map<string | null, Closed[]>();
  for (const entry of closeAll(book, findOrigin)) {
    byClub.set(entry.club, [...(byClub.get(entry.club) ?? []), entry]);
  }
  const newest = (line: Line): number => line.steps.at(-1)?.at ?? 0;
  return [...byClub]
    .map(([club, entries]) => foldLine(player, club, entries, now))
    .sort(
      (a, b) =>
        Number(b.outcome === 'open') - Number(a.outcome === 'open') ||
        newest(b) - newest(a) ||
        ((a.club ?? '') < (b.club ?? '') ? -1 : 1),
    );
}

/** The forecasts in a player's book, for the track records of those who made them. */
export function foldTrials(book: PlayerBook, findOrigin: FindOrigin): Trial[] {
  return trialsOf(closeAll(book, findOrigin));
}
