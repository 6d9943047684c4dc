import type { Candidate } from './candidates.ts';
import { chooseSet, type Limits } from './choose.ts';

/**
 * Worth of a sentence by its place among those that report something. Falls slowly, so that two sentences beat one and
 * a short third is taken when the second is too long. Chosen by the facts kept in `newsroom-dev`.
 */
const BY_PLACE = [1, 0.75, 0.6, 0.45, 0.35, 0.25, 0.2, 0.15];
const [FIGURE, SOURCED] = [0.15, 0.35];
/** Worth of what reports nothing, and what a text's first sentence loses when it points to nobody. */
const [HOLLOW, ORPHAN] = [-0.6, -0.8];

/** A careful lead: the first sentences that report something and can be understood, with the source and the sums. */
export function chooseLead(candidates: readonly Candidate[], limits: Limits): Candidate[] {
  let place = 0;
  const values = new Map(
    candidates.map((candidate) => {
      if (candidate.hollow) return [candidate, HOLLOW];
      let value = BY_PLACE[place] ?? 0.1;
      place += 1;
      if (/\p{N}/u.test(candidate.text)) value += FIGURE;
      if (candidate.sourced) value += SOURCED;
      return [candidate, value];
    }),
  );
  const worth = (set: readonly Candidate[]): number => {
    const first = set[0];
    let sum = first?.pointsBack === true ? ORPHAN : 0;
    for (const candidate of set) sum += values.get(candidate) ?? 0;
    return sum;
  };
  return chooseSet(candidates.slice(0, BY_PLACE.length), limits, worth);
}
