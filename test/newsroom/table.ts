import { ratioOf, type Judgement } from './judgement.ts';

const percent = (share: number | null): string =>
  (share === null ? '–' : `${(100 * share).toFixed(1)} %`).padStart(8);
const whole = (count: number): string => String(count).padStart(6);

/** The measures in the order in which they were judged first, a line each. */
export function scoreTable(title: string, judgements: readonly Judgement[]): string {
  const measures = [...new Set(judgements.map(({ measure }) => measure))];
  const rows = measures.map((measure) => {
    const { precision, recall, right, wrong, missed } = ratioOf(judgements, measure);
    return `${measure.padEnd(24)}${percent(precision)} ${percent(recall)} ${whole(right)} ${whole(wrong)} ${whole(missed)}`;
  });
  return [title, `${''.padEnd(24)}precision   recall  right  wrong missed`, ...rows].join('\n');
}
