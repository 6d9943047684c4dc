import { z } from 'zod';
import type { Stage } from '../stories/article.ts';
import { ENDINGS, type Closing } from './closings.ts';
import type { Entry } from './entry.ts';
import { windowEnd } from './windows.ts';

/**
 * One forecast of one source: that a player would move to a club before a date. Repeats are no new forecast, relays are
 * none of the relaying outlet, and who only linked a player with a club has forecast nothing.
 */
export const trialSchema = z.object({
  kind: z.enum(['journalist', 'outlet']),
  id: z.string(),
  name: z.string(),
  tier: z.number().int(),
  club: z.string(),
  ending: z.enum(ENDINGS),
  /** Epoch ms of the ending; a trial whose end lies ahead is open. */
  at: z.number(),
});
export type Trial = z.infer<typeof trialSchema>;

/** Stages that say that a move is coming. */
const FORECAST: ReadonlySet<Stage> = new Set([
  'contact',
  'talks',
  'bid',
  'personal_terms',
  'agreed',
  'medical',
]);

/** The forecasts in a player's evidence, each once, in a fixed order. */
export function trialsOf(entries: readonly (Entry & { closing: Closing })[]): Trial[] {
  const trials = new Map<string, Trial>();
  for (const { club, stage, at, origin, closing } of entries) {
    const { kind, id, name, tier } = origin;
    if (kind !== 'journalist' && kind !== 'outlet') continue;
    // What is said once it has happened is no forecast.
    if (club === null || !FORECAST.has(stage) || at >= closing.at) continue;
    const key = JSON.stringify([
      kind,
      id,
      club,
      closing.ending === 'expired' ? `window ${windowEnd(at)}` : closing.at,
    ]);
    const before = trials.get(key);
    // Of forecasts of one window the longest-lived tells when it ran out.
    if (before !== undefined && before.at >= closing.at) continue;
    trials.set(key, { kind, id, name, tier, club, ending: closing.ending, at: closing.at });
  }
  return [...trials.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, trial]) => trial);
}
