/**
 * Learns which words of a report stand in human summaries and writes `src/stories/summary/overlap-model.json`:
 * `node dist/src/cli/learn-summaries.js FILE.jsonl > overlap-model.json`. Rows are `{text, references: [summary, …]}`,
 * English; the shipped table was learned from 100 CNN and Daily Mail reports with their highlights. With `--folds K` it prints instead how summaries of at most 300 characters do on rows that were not learned
 * from: ROUGE-1 and ROUGE-2 F1, the mean over five shuffles of the rows into K parts.
 */
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { SetupError } from '../app/errors.ts';
import { summarise } from '../stories/summary/summarise.ts';
import { readJsonl } from './inspect/jsonl.ts';
import { rouge, rougeWords } from './learn/rouge.ts';
import { readExample, trainOverlap, type Example } from './learn/train-overlap.ts';
import { program } from './program.ts';

const MAX_CHARS = 300;
const SHUFFLES = 5;

const rowSchema = z.object({ text: z.string(), references: z.array(z.string()).min(1) });
type Row = z.infer<typeof rowSchema> & { example: Example };

/** Repeatable shuffling: Numerical Recipes' linear congruential generator. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

function crossValidate(rows: readonly Row[], folds: number) {
  const scores: { r1: number; r2: number }[] = [];
  for (let seed = 1; seed <= SHUFFLES; seed += 1) {
    const order = shuffled(rows, seed);
    for (let fold = 0; fold < folds; fold += 1) {
      const model = trainOverlap(order.filter((_, at) => at % folds !== fold).map((row) => row.example));
      for (const { text, references } of order.filter((_, at) => at % folds === fold)) {
        const summary = summarise({ text, language: 'en' }, { maxChars: MAX_CHARS, model });
        const words = rougeWords(summary.join(' '));
        const best = (n: number) => Math.max(...references.map((each) => rouge(words, rougeWords(each), n)));
        scores.push({ r1: best(1), r2: best(2) });
      }
    }
  }
  const mean = (of: 'r1' | 'r2') => scores.reduce((sum, each) => sum + each[of], 0) / scores.length;
  return { rows: rows.length, folds, r1: mean('r1'), r2: mean('r2') };
}

await program(async () => {
  const { values, positionals } = parseArgs({
    options: { folds: { type: 'string' } },
    allowPositionals: true,
  });
  const rows: Row[] = [];
  for (const file of positionals) {
    for await (const row of readJsonl(createReadStream(file), rowSchema)) {
      rows.push({ ...row, example: readExample(row.text, row.references[0] ?? '') });
    }
  }
  if (rows.length === 0) throw new SetupError('Learn from what? Give files of {text, references} lines.');
  const folds = values.folds === undefined ? undefined : Number(values.folds);
  const result =
    folds === undefined ? trainOverlap(rows.map((row) => row.example)) : crossValidate(rows, folds);
  process.stdout.write(`${JSON.stringify(result, null, 1)}\n`);
});
