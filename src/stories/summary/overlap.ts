import type { Language } from '../article.ts';
import type { Candidate } from './candidates.ts';
import { chooseSet, type Limits } from './choose.ts';
import type { OverlapModel } from './overlap-model.ts';
import { expectOverlap, type Expectation } from './overlap-words.ts';

/** Best single sentences, and first ones, that are tried together. */
const [BEST, FIRST] = [12, 3];
/** Sentences of one summary. */
const MOST = 3;
/**
 * Words and pairs that a summary is expected to have, in the denominator of F1. Fewer than human ones have (48 on average):
 * with these the chosen sets have the best F1, and anything from 25 to 50 does about as well.
 */
const EXPECTED = { words: 35, pairs: 33 } as const;

/** Judges sets of sentences by expected ROUGE-1 F1 plus expected ROUGE-2 F1. Scratch is kept between sets, not between texts. */
function createWorth(expectation: Expectation): (set: readonly Candidate[]) => number {
  const { sentences, words, pairs: pairChances } = expectation;
  const used = new Int32Array(words.length);
  const seenPair = new Int32Array(pairChances.length);
  let round = 0;
  return (set) => {
    round += 1;
    let [total, matched, matchedPairs] = [0, 0, 0];
    for (const { index } of set) {
      for (const number of sentences[index]?.words ?? []) {
        total += 1;
        const nth = used[number] ?? 0;
        used[number] = nth + 1;
        matched += words[number]?.[nth] ?? 0;
      }
      for (const pair of sentences[index]?.pairs ?? []) {
        if (seenPair[pair] === round) continue;
        seenPair[pair] = round;
        matchedPairs += pairChances[pair] ?? 0;
      }
    }
    for (const { index } of set) for (const number of sentences[index]?.words ?? []) used[number] = 0;
    return (2 * matched) / (total + EXPECTED.words) + (2 * matchedPairs) / (total + EXPECTED.pairs);
  };
}

/**
 * The sentences of a long report that are expected to share most words and word pairs with a summary that a person
 * would write: the set itself is judged, so that redundancy and length settle themselves.
 */
export function chooseOverlap(
  candidates: readonly Candidate[],
  limits: Limits,
  language: Language,
  model: OverlapModel,
): Candidate[] {
  const expectation = expectOverlap(
    candidates.map(({ text }) => text),
    language,
    model,
  );
  const worth = createWorth(expectation);
  const ranked = candidates
    .filter(({ hollow, text }) => !hollow && text.length <= limits.maxChars)
    .map((candidate) => ({ candidate, value: worth([candidate]) }))
    .toSorted((a, b) => b.value - a.value);
  const pool = new Set([
    ...ranked.slice(0, BEST).map(({ candidate }) => candidate),
    ...candidates.slice(0, FIRST),
  ]);
  const inOrder = candidates.filter((candidate) => pool.has(candidate));
  const penalty = (set: readonly Candidate[]): number =>
    set.some(({ hollow }) => hollow) || set[0]?.orphan === true ? 1 : 0;
  return chooseSet(
    inOrder,
    { ...limits, maxSentences: Math.min(MOST, limits.maxSentences) },
    (set) => worth(set) - penalty(set),
  );
}
