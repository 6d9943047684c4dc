import { readCandidates } from '../../stories/summary/candidates.ts';
import {
  PAIR_FEATURES,
  pairFeatures,
  WORD_FEATURES,
  wordFeatures,
} from '../../stories/summary/overlap-features.ts';
import {
  overlapModelSchema,
  wordModelSchema,
  type OverlapModel,
  type WordModel,
} from '../../stories/summary/overlap-model.ts';
import { chancesOfPair, expectWords } from '../../stories/summary/overlap-words.ts';
import { readUses, type TextUses } from '../../stories/summary/text-uses.ts';
import { fitLogistic, type Fit } from './logistic.ts';
import { rougeWords } from './rouge.ts';

/** A report and what a person made of it. */
export interface Example {
  uses: TextUses;
  /** Uses in the human summary by stem, and its pairs of neighbours joined by a blank. */
  counts: ReadonlyMap<string, number>;
  pairs: ReadonlySet<string>;
}

/** C of both regressions; ten times less or more changes nothing that can be measured. */
const STRENGTH = 0.02;
/** A small word's chances are drawn towards these by that many imagined reports. */
const [PRIOR, IMAGINED] = [[0.06, 0.01], 20];
/** Uses of one word in a summary that are looked at, and the least chance that is kept. */
const [MOST_USES, LEAST] = [5, 0.005];

/** Reads an English report with its human summary. */
export function readExample(text: string, reference: string): Example {
  const words = rougeWords(reference);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const pairs = new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
  const sentences = readCandidates(text, 'en', []).map((candidate) => candidate.text);
  return { uses: readUses(sentences, 'en'), counts, pairs };
}

/** Learns the whole model; the pairs build on the words' chances. */
export function trainOverlap(examples: readonly Example[]): OverlapModel {
  const words = wordModelSchema.parse({
    words: fitWords(examples),
    secondUse: [secondUse(examples, 1), secondUse(examples, 2), secondUse(examples, 3)],
    smallWords: smallWords(examples),
  });
  return overlapModelSchema.parse({ ...words, pairs: fitPairs(examples, words) });
}

function fitWords(examples: readonly Example[]) {
  const rows: number[][] = [];
  const labels: boolean[] = [];
  for (const { uses, counts } of examples) {
    for (const use of uses.words) {
      if (use.small) continue;
      rows.push(wordFeatures(use, uses.sentences.length));
      labels.push(counts.has(use.stem));
    }
  }
  return named(WORD_FEATURES, fitLogistic(rows, labels, STRENGTH));
}

function fitPairs(examples: readonly Example[], model: WordModel) {
  const rows: number[][] = [];
  const labels: boolean[] = [];
  for (const { uses, pairs } of examples) {
    const chances = expectWords(uses, 'en', model);
    for (const pair of uses.pairs) {
      rows.push(pairFeatures(pair, uses.sentences.length, chancesOfPair(pair.numbers, chances)));
      labels.push(pairs.has(`${pair.a.stem} ${pair.b.stem}`));
    }
  }
  return named(PAIR_FEATURES, fitLogistic(rows, labels, STRENGTH));
}

/** Share of words with `uses` uses in the text (3: and more) that the summary has twice, among those that it has. */
function secondUse(examples: readonly Example[], uses: number): number {
  let [once, twice] = [0, 0];
  for (const { uses: text, counts } of examples) {
    for (const { small, stem, count } of text.words) {
      const inSummary = counts.get(stem) ?? 0;
      if (small || Math.min(3, count) !== uses || inSummary === 0) continue;
      once += 1;
      if (inSummary > 1) twice += 1;
    }
  }
  return rounded(twice / Math.max(1, once));
}

function smallWords(examples: readonly Example[]): Record<string, number[]> {
  const seen = new Map<string, number[]>();
  for (const { uses, counts } of examples) {
    for (const { small, stem } of uses.words) {
      if (small) seen.set(stem, [...(seen.get(stem) ?? []), counts.get(stem) ?? 0]);
    }
  }
  const chances = [...seen].map(([stem, inSummaries]) => {
    const list = Array.from({ length: MOST_USES }, (_, nth) => {
      const having = inSummaries.filter((count) => count > nth).length;
      return rounded((having + IMAGINED * (PRIOR[nth] ?? 0)) / (inSummaries.length + IMAGINED));
    });
    return [stem, list.filter((chance) => chance >= LEAST)] as const;
  });
  return Object.fromEntries(chances.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function named(names: readonly string[], { bias, weights }: Fit) {
  const entries = names.map((name, at) => [name, rounded(weights[at] ?? 0)] as const);
  return { bias: rounded(bias), weights: Object.fromEntries(entries) };
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
