import type { Language } from '../article.ts';
import { PAIR_FEATURES, pairFeatures, WORD_FEATURES, wordFeatures } from './overlap-features.ts';
import type { OverlapModel, WordModel } from './overlap-model.ts';
import { readUses, type EncodedSentence, type TextUses, type WordUse } from './text-uses.ts';

/** What a human summary of a text is expected to have. */
export interface Expectation {
  sentences: readonly EncodedSentence[];
  /** For each word the chances that it stands at least once, twice, … in the summary. */
  words: readonly (readonly number[])[];
  /** Chance of each pair. */
  pairs: readonly number[];
}

/** Chance of a small word that the model does not know. */
const UNLISTED = 0.005;
/** No chance is nearer to 0 or 1. */
const LEAST = 0.001;

const inside = (p: number): number => Math.min(1 - LEAST, Math.max(LEAST, p));
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** For each word of a text the chances that it stands at least once, twice, … in a human summary. */
export function expectWords(uses: TextUses, language: Language, model: WordModel): number[][] {
  const total = uses.sentences.length;
  const weights = WORD_FEATURES.map((name) => model.words.weights[name]);
  return uses.words.map((use) => {
    if (use.small) return smallChances(use, language, model);
    const score = wordFeatures(use, total).reduce(
      (sum, value, at) => sum + value * (weights[at] ?? 0),
      model.words.bias,
    );
    const once = inside(sigmoid(score));
    return [once, once * (model.secondUse[Math.min(3, use.count) - 1] ?? 0)];
  });
}

/** No human summaries in Spanish are at hand: its small words only fill the sentence. */
function smallChances({ stem }: WordUse, language: Language, model: WordModel): number[] {
  const known = language === 'en' ? model.smallWords[stem] : undefined;
  return known ?? [UNLISTED];
}

/** The two features' worth of a pair: the chances of its words, as {@link pairFeatures} wants them. */
export function chancesOfPair(
  numbers: readonly [number, number],
  words: readonly (readonly number[])[],
): readonly [number, number] {
  return [inside(words[numbers[0]]?.[0] ?? 0), inside(words[numbers[1]]?.[0] ?? 0)];
}

/** Reads every sentence once and says how likely each word and each pair of words is in a human summary. */
export function expectOverlap(
  sentences: readonly string[],
  language: Language,
  model: OverlapModel,
): Expectation {
  const uses = readUses(sentences, language);
  const total = sentences.length;
  const words = expectWords(uses, language, model);
  const weights = PAIR_FEATURES.map((name) => model.pairs.weights[name]);
  const pairs = uses.pairs.map((pair) =>
    sigmoid(
      pairFeatures(pair, total, chancesOfPair(pair.numbers, words)).reduce(
        (sum, value, at) => sum + value * (weights[at] ?? 0),
        model.pairs.bias,
      ),
    ),
  );
  return { sentences: uses.sentences, words, pairs };
}
