import type { Candidate } from './candidates.ts';

/** How long a summary may be. */
export interface Limits {
  /** UTF-16 code units, the blanks between sentences included. */
  maxChars: number;
  maxSentences: number;
}

/**
 * The best set of sentences within the limits, in document order, or an empty list when none fits. A sentence that points
 * back needs the one before it in the set; the first of the text never does. `worth` judges a set; the first best set wins.
 */
export function chooseSet(
  pool: readonly Candidate[],
  limits: Limits,
  worth: (set: readonly Candidate[]) => number,
): Candidate[] {
  let best: Candidate[] = [];
  let highest = Number.NEGATIVE_INFINITY;
  const set: Candidate[] = [];
  const extend = (from: number, length: number): void => {
    for (let at = from; at < pool.length; at += 1) {
      const next = pool[at];
      if (!next) break;
      const longer = length + next.text.length + (set.length > 0 ? 1 : 0);
      if (longer > limits.maxChars) continue;
      const hangsInTheAir = next.severed || set.at(-1)?.index !== next.index - 1;
      if (next.pointsBack && next.index > 0 && hangsInTheAir) continue;
      set.push(next);
      const value = worth(set);
      if (value > highest) {
        highest = value;
        best = [...set];
      }
      if (set.length < limits.maxSentences) extend(at + 1, longer);
      set.pop();
    }
  };
  extend(0, 0);
  return best;
}
