/** One decision of the product held against its label. `wrong`: said, but not so. `missed`: so, but not said. */
export interface Judgement {
  measure: string;
  /** The item, or the two items of a pair. */
  item: string;
  outcome: 'right' | 'wrong' | 'missed';
  /** What was expected or said, for those who mend it. */
  what: string;
}

/** Shares of 1; null where there was nothing to judge. */
export interface Ratio {
  precision: number | null;
  recall: number | null;
  right: number;
  wrong: number;
  missed: number;
}

/** Holds what was said against what is so, as sets of strings. */
export function compareSets(
  measure: string,
  item: string,
  gold: Iterable<string>,
  got: Iterable<string>,
): Judgement[] {
  const [so, said] = [new Set(gold), new Set(got)];
  return [
    ...[...said].map((what): Judgement => ({
      measure,
      item,
      outcome: so.has(what) ? 'right' : 'wrong',
      what,
    })),
    ...[...so]
      .filter((what) => !said.has(what))
      .map((what): Judgement => ({ measure, item, outcome: 'missed', what })),
  ];
}

/** Precision and recall of one measure. */
export function ratioOf(judgements: readonly Judgement[], measure: string): Ratio {
  const count = (outcome: Judgement['outcome']): number =>
    judgements.filter((each) => each.measure === measure && each.outcome === outcome).length;
  const [right, wrong, missed] = [count('right'), count('wrong'), count('missed')];
  const share = (rest: number): number | null => (right + rest === 0 ? null : right / (right + rest));
  return { precision: share(wrong), recall: share(missed), right, wrong, missed };
}
