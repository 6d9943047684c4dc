import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { PAIR_FEATURES, WORD_FEATURES } from './overlap-features.ts';

const weights = <Name extends string>(names: readonly Name[]) =>
  z.object({ bias: z.number(), weights: z.record(z.enum(names), z.number()) });

const chance = z.number().min(0).max(1);

/** What tells how likely a word stands in a human summary. */
export const wordModelSchema = z.object({
  words: weights(WORD_FEATURES),
  /** Chance that a second use in the summary is matched too where the first is, by the uses in the text: 1, 2, 3 and more. */
  secondUse: z.tuple([chance, chance, chance]),
  /** English small words: chance that one stands at least once, twice, … in the summary of a text that has it. */
  smallWords: z.record(z.string(), z.array(chance)),
});
export type WordModel = z.infer<typeof wordModelSchema>;

/** What `src/cli/learn-summaries.ts` learns from reports with human summaries. */
export const overlapModelSchema = wordModelSchema.extend({ pairs: weights(PAIR_FEATURES) });
export type OverlapModel = z.infer<typeof overlapModelSchema>;

let model: OverlapModel | undefined;

/** The model that is shipped, read and checked at the first call. */
export function loadOverlapModel(): OverlapModel {
  const file = new URL('./overlap-model.json', import.meta.url);
  model ??= overlapModelSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return model;
}
