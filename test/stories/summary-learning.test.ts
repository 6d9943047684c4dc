import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../../src/cli/learn/logistic.ts';
import { rouge, rougeWords } from '../../src/cli/learn/rouge.ts';
import { readExample, trainOverlap } from '../../src/cli/learn/train-overlap.ts';
import { loadOverlapModel } from '../../src/stories/summary/overlap-model.ts';
import { summarise } from '../../src/stories/summary/summarise.ts';

describe('fitLogistic', () => {
  it('finds the log-odds of a flag', () => {
    // 30 of 40 rows with the flag are true, 10 of 40 without: log-odds +ln 3 and −ln 3.
    const rows = Array.from({ length: 80 }, (_, n) => [n < 40 ? 1 : 0]);
    const labels = rows.map((_, n) => n % 40 < (n < 40 ? 30 : 10));
    const { bias, weights } = fitLogistic(rows, labels, 1e6);
    expect(bias).toBeCloseTo(-Math.log(3), 3);
    expect(weights[0]).toBeCloseTo(2 * Math.log(3), 3);
  });

  it('is pulled to nothing by regularisation, and stands a column that never changes', () => {
    const rows = Array.from({ length: 20 }, (_, n) => [n % 2, 7]);
    const labels = rows.map((_, n) => n % 2 === 1);
    const { weights } = fitLogistic(rows, labels, 1e-6);
    expect(Math.abs(weights[0] ?? 1)).toBeLessThan(0.001);
    expect(weights[1]).toBe(0);
  });
});

describe('rouge', () => {
  it('counts shared words and pairs by their stems', () => {
    const [a, b] = [rougeWords('The keeper signed.'), rougeWords('Keepers sign, the club says')];
    expect(rouge(a, b, 1)).toBeCloseTo((2 * 3) / 8);
    expect(rouge(a, b, 2)).toBeCloseTo((2 * 1) / 6);
    expect(rouge([], b, 1)).toBe(0);
  });
});

const REPORTS = Array.from({ length: 12 }, (_, n) => ({
  text: [
    `Harbour council number ${n} met in the old hall on Monday.`,
    `Councillor Ferris closed the Lantern Bridge of district ${n} for nine months.`,
    'Somebody sold tea and rope nearby, and somebody else sang about gulls.',
    `Engineers found cracks in the Lantern Bridge of district ${n} last week.`,
  ].join('\n'),
  summary: `The Lantern Bridge of district ${n} is closed for months after engineers found cracks.`,
}));

describe('trainOverlap', () => {
  const model = trainOverlap(REPORTS.map(({ text, summary }) => readExample(text, summary)));

  it('learns that what is said again stands in summaries', () => {
    expect(model.words.weights.logCount + model.words.weights.sentenceShare).toBeGreaterThan(0);
    expect(model.smallWords['the']?.[0]).toBeGreaterThan(model.smallWords['in']?.[0] ?? 0);
  });

  it('makes a model that summaries are chosen by', () => {
    const filler = [
      'Gulls',
      'Crabs',
      'Boats',
      'Nets',
      'Masts',
      'Ropes',
      'Sails',
      'Buoys',
      'Eels',
      'Oars',
    ].map((noun, n) => `${noun} of every kind were seen by ${n + 3} visitors.`);
    const text = [...filler.slice(0, 5), ...(REPORTS[3]?.text.split('\n') ?? []), ...filler.slice(5)].join(
      '\n',
    );
    const [first] = summarise({ text, language: 'en' }, { maxChars: 90, model });
    expect(first).toContain('Lantern Bridge');
  });

  it('has shipped a model with a weight for every feature', () => {
    expect(Object.keys(loadOverlapModel().words.weights)).toHaveLength(15);
    expect(loadOverlapModel().smallWords['the']?.[0]).toBeGreaterThan(0.5);
  });
});
