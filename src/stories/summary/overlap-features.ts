import { LEAD, type PairUse, type WordUse } from './text-uses.ts';

/**
 * What is looked at to tell how likely a word of content stands in a human summary. The order is that of
 * {@link wordFeatures}; the weights are learned by `src/cli/learn-summaries.ts`.
 */
export const WORD_FEATURES = [
  'logCount',
  'sentenceShare',
  'inverseFirst',
  'logFirst',
  'isFirst',
  'isLead',
  'firstShare',
  'capital',
  'digit',
  'quoted',
  'lateUse',
  'once',
  'leadUses',
  'capitalRepeated',
  'logPosition',
] as const;

/** The same for two neighbouring words; order of {@link pairFeatures}. */
export const PAIR_FEATURES = [
  'logitFirst',
  'logitSecond',
  'logitLower',
  'logCount',
  'sentenceShare',
  'inverseFirst',
  'logFirst',
  'isFirst',
  'isLead',
  'bothSmall',
  'firstSmall',
  'secondSmall',
  'bothCapital',
  'association',
  'product',
] as const;

const flag = (value: boolean): number => (value ? 1 : 0);
const logit = (p: number): number => Math.log(p / (1 - p));
const capitalShare = ({ capitals, inner }: WordUse): number => (inner > 0 ? capitals / inner : 0);

/** Features of a word in a text of `total` sentences. */
export function wordFeatures(use: WordUse, total: number): number[] {
  const capital = capitalShare(use);
  return [
    Math.log(use.count),
    use.sentences / total,
    1 / (1 + use.first),
    Math.log(1 + use.first),
    flag(use.first === 0),
    flag(use.first < LEAD),
    use.first / total,
    capital,
    flag(/\p{N}/u.test(use.stem)),
    use.quoted / use.count,
    flag(use.last > total / 2),
    flag(use.count === 1),
    Math.min(LEAD, use.lead),
    use.count > 1 ? capital : 0,
    Math.log(use.position),
  ];
}

/** Features of a pair in a text of `total` sentences; `chances` are those of its two words, strictly between 0 and 1. */
export function pairFeatures(pair: PairUse, total: number, chances: readonly [number, number]): number[] {
  const { a, b, count, sentences, first } = pair;
  const [left, right] = [logit(chances[0]), logit(chances[1])];
  return [
    left,
    right,
    Math.min(left, right),
    Math.log(count),
    sentences / total,
    1 / (1 + first),
    Math.log(1 + first),
    flag(first === 0),
    flag(first < LEAD),
    flag(a.small && b.small),
    flag(a.small && !b.small),
    flag(!a.small && b.small),
    capitalShare(a) * capitalShare(b),
    count / Math.min(a.count, b.count),
    chances[0] * chances[1],
  ];
}
