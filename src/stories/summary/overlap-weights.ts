/**
 * Weights of the expected-overlap selection: logistic regressions on how often the words and word pairs of 100 CNN and
 * Daily Mail reports stand in their human highlights. They come from a prototype (L2, C = .02); the counts of
 * small words were taken from the same highlights by counting; the program that counted them is not kept yet.
 */

/** For a word of content. Names as in `overlap-words.ts`. */
export const WORD_WEIGHTS = {
  bias: -0.5132,
  logCount: 0.3939,
  sentenceShare: 3.362,
  inverseFirst: -0.6418,
  logFirst: -0.3795,
  isFirst: -0.5523,
  isLead: 0.0288,
  firstShare: -0.4964,
  capital: 0.2444,
  digit: 0.5646,
  rarity: -0.2683,
  rarityByCount: 0.5985,
  quoted: -0.241,
  lateUse: -0.2115,
  once: -0.3564,
  leadUses: 0.3109,
  capitalRepeated: 0.2572,
  logPosition: -0.1736,
} as const;

/** For two neighbouring words. */
export const PAIR_WEIGHTS = {
  bias: -0.5943,
  logitFirst: 0.1124,
  logitSecond: 0.1137,
  logitLower: 0.3631,
  logCount: 1.017,
  sentenceShare: 1.989,
  inverseFirst: -1.121,
  logFirst: -0.6576,
  isFirst: -0.6396,
  isLead: 0.4269,
  bothSmall: -0.464,
  firstSmall: -0.2034,
  secondSmall: -0.2312,
  bothCapital: 0.7256,
  association: 0.2377,
  product: -2.21,
} as const;

/** Chance that a second use in the summary is matched too, by the uses in the text (1, 2, 3 and more). */
export const SECOND_USE = [0.02, 0.02, 0.038, 0.178] as const;

/** Words and pairs that a summary is expected to have, in the denominator of F1. */
export const EXPECTED = { words: 35, pairs: 33 } as const;

/** Rarity of a word where no table of frequencies is at hand: 1 would be a word never seen elsewhere. */
export const RARITY = 0.7;

/** Chance of a small word that is not listed. */
export const UNLISTED = 0.005;
