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

  it('makes what long texts are summed up by', () => {
    const nouns = [
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
      'Piers',
      'Locks',
    ];
    const text = nouns.map((noun, n) => `${noun} swayed before ${n + 20} visitors.`).join('\n');
    const none = Object.fromEntries(Object.keys(model.words.weights).map((name) => [name, 0]));
    const firstOf = (weights: Record<string, number>) => {
      const words = { bias: -4, weights: { ...model.words.weights, ...none, ...weights } };
      return summarise({ text }, { maxChars: 40, model: { ...model, words } })[0];
    };
    expect(firstOf({ isFirst: 6 })).toContain('Gulls');
    expect(firstOf({ firstShare: 6 })).toContain('Locks');
  });

  it('has shipped a model with a weight for every feature', () => {
    expect(Object.keys(loadOverlapModel().words.weights)).toHaveLength(15);
    expect(loadOverlapModel().smallWords['the']?.[0]).toBeGreaterThan(0.5);
  });
});
