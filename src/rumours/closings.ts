import type { Entry } from './entry.ts';
import { AFTERMATH_MS, type HandOutcome, type Move } from './moves.ts';
import { windowEnd } from './windows.ts';

/** How a rumour ends. */
export const ENDINGS = ['official', 'elsewhere', 'expired', 'failed'] as const;
export type Ending = (typeof ENDINGS)[number];

/** The end of what a report said: it came true, he went elsewhere, the window closed, or a moderator closed it. */
export interface Closing {
  ending: Ending;
  /** Epoch ms; may lie ahead for `expired`: until then it is open. */
  at: number;
  /** Who settled it; empty when time ran out. */
  by: string;
}

/** Stages of an agreement: made in winter, they are often for the summer. */
const AGREEMENT: ReadonlySet<string> = new Set(['personal_terms', 'agreed', 'medical']);

const isWinterEnd = (at: number): boolean => new Date(at).getUTCMonth() < 6;

/** When a claim runs out: at the end of the next window, an agreement before a winter deadline one window later. */
export function expiryOf({ at, stage }: Pick<Entry, 'at' | 'stage'>): number {
  const end = windowEnd(at);
  return AGREEMENT.has(stage) && isWinterEnd(end) ? windowEnd(at, 1) : end;
}

/** How what a report said ends, or will end if nothing happens before. */
export function closingOf(entry: Entry, moves: readonly Move[], outcomes: readonly HandOutcome[]): Closing {
  const { club, at } = entry;
  const told = moves.findLast((m) => m.club === club && m.at <= at && at < m.at + AFTERMATH_MS);
  // A late report of what has happened.
  if (told !== undefined) return { ending: 'official', at: told.at, by: told.by };
  const closings: Closing[] = [{ ending: 'expired', at: expiryOf(entry), by: '' }];
  for (const outcome of outcomes) {
    if (outcome.outcome === 'failed' && outcome.club === club && outcome.at >= at)
      closings.push({ ending: 'failed', at: outcome.at, by: outcome.by });
  }
  const next = moves.find((move) => move.at >= at);
  if (next !== undefined)
    closings.push({ ending: next.club === club ? 'official' : 'elsewhere', at: next.at, by: next.by });
  return closings.reduce((first, closing) => (closing.at <= first.at ? closing : first));
}
