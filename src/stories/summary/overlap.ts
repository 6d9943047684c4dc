import type { Language } from '../article.ts';
import type { Candidate } from './candidates.ts';
import { chooseSet, type Limits } from './choose.ts';
import { EXPECTED, SECOND_USE } from './overlap-weights.ts';
import { expectOverlap, type Expectation } from './overlap-words.ts';

/** Best single sentences, and first ones, that are tried together. */
const [BEST, FIRST] = [12, 3];
/** Sentences of one summary. */
const MOST = 3;

/** Expected ROUGE-1 F1 plus expected ROUGE-2 F1 of a set of sentences. */
function expectedOverlap(set: readonly Candidate[], expectation: Expectation): number {
  const used = new Map<number, number>();
  const pairs = new Set<number>();
  let [total, matched, matchedPairs] = [0, 0, 0];
  for (const { index } of set) {
    const sentence = expectation.sentences[index];
    if (!sentence) continue;
    total += sentence.words.length;
    for (const number of sentence.words) {
      const nth = used.get(number) ?? 0;
      used.set(number, nth + 1);
      const term = expectation.words[number];
      if (!term) continue;
      const known = term.chances[nth];
      if (known !== undefined) matched += known;
      else if (nth === 1 && term.chances.length === 1) {
        matched += (term.chances[0] ?? 0) * (SECOND_USE[Math.min(3, term.count)] ?? 0);
      }
    }
    for (const pair of sentence.pairs) {
      if (pairs.has(pair)) continue;
      pairs.add(pair);
      matchedPairs += expectation.pairs[pair] ?? 0;
    }
  }
  return (2 * matched) / (total + EXPECTED.words) + (2 * matchedPairs) / (total + EXPECTED.pairs);
}

/**
 * The sentences of a long report that are expected to share most words and word pairs with a summary that a person
 * would write: the set itself is judged, so that redundancy and length settle themselves.
 */
export function chooseOverlap(
  candidates: readonly Candidate[],
  limits: Limits,
  language: Language,
): Candidate[] {
  const expectation = expectOverlap(
    candidates.map(({ text }) => text),
    language,
  );
  const worth = (set: readonly Candidate[]): number => expectedOverlap(set, expectation);
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
