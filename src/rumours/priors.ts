import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { STAGES } from '../stories/article.ts';

const share = z.number().min(0).max(1);

const priorsSchema = z.object({
  club: share,
  tiers: z.record(z.string().regex(/^[1-5]$/), z.tuple([z.number().positive(), z.number().positive()])),
  base: z.record(z.enum(STAGES), share),
});

/** Editorial guesses that a track record starts from; see `priors.json`. */
export type Priors = z.infer<typeof priorsSchema>;

let priors: Priors | undefined;

/** The guesses that are shipped, read and checked at the first call. */
export function loadPriors(): Priors {
  const file = new URL('./priors.json', import.meta.url);
  priors ??= priorsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return priors;
}

/** Beta(a, b) of a tier, 1 … 5. */
export function priorOf(tier: number): readonly [number, number] {
  const { tiers } = loadPriors();
  return tiers[String(Math.min(5, Math.max(1, tier)))] ?? [1, 1];
}
