import { createHash } from 'node:crypto';
import { z } from 'zod';
import { foldName } from '../catalogue/fold.ts';
import { STAGES } from '../stories/article.ts';
import type { Report } from '../stories/report.ts';
import { contractIn, sumsIn } from './terms.ts';

/**
 * What one report says of one player and one club. Kept for ever, so names are short and what is absent is left out.
 */
export const evidenceSchema = z.object({
  /** When it was published, epoch ms. */
  at: z.number(),
  story: z.string(),
  /** Display names: who said it first, the outlet that passes it on where it did not say it itself, the publishing outlet. */
  source: z.string(),
  relay: z.string().optional(),
  outlet: z.string(),
  /** Tier of the publishing feed, 0 … 5. */
  tier: z.number().int(),
  /** Club ids; no `to`: the report names no destination. */
  from: z.string().optional(),
  to: z.string().optional(),
  stage: z.enum(STAGES),
  /** Sums of money, as written. */
  sums: z.array(z.string()).optional(),
  /** Until when the contract would run, as written. */
  until: z.string().optional(),
  /** Fingerprint of the sentence: the same words elsewhere are a copy and no second source. */
  words: z.string().optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Letters of a sentence's fingerprint: two of a player's sentences collide once in some billions. */
const FINGERPRINT = 8;
/** Shorter sentences are alike by chance. */
const LEAST_WORDS = 6;

/** Evidence by player. Empty for a report that was taken back, by its outlet or by a moderator. */
export function evidenceOf(report: Report, story: string): Map<string, Evidence[]> {
  const found = new Map<string, Evidence[]>();
  if (report.retracted !== undefined || report.notice === 'retraction') return found;
  for (const claim of report.claims) {
    const quote = claim.quote ?? '';
    const sums = sumsIn(quote);
    const until = contractIn(quote);
    const words = fingerprint(quote);
    const evidence: Evidence = {
      at: report.published,
      story,
      source: claim.source ?? report.outlet,
      outlet: report.outlet,
      tier: report.tier,
      stage: claim.denial ? 'denied' : claim.stage,
      ...(claim.relayedBy === null || claim.relayedBy === claim.source ? {} : { relay: claim.relayedBy }),
      ...(claim.from === null ? {} : { from: claim.from }),
      ...(claim.to === null ? {} : { to: claim.to }),
      ...(sums.length === 0 ? {} : { sums }),
      ...(until === undefined ? {} : { until }),
      ...(words === undefined ? {} : { words }),
    };
    found.set(claim.player, [...(found.get(claim.player) ?? []), evidence]);
  }
  return found;
}

function fingerprint(quote: string): string | undefined {
  const words = foldName(quote);
  if (words.split(' ').length < LEAST_WORDS) return undefined;
  return createHash('sha256').update(words).digest('base64url').slice(0, FINGERPRINT);
}
