/**
 * Counts in how many reports each word stands and writes `src/stories/cluster/background.json`:
 * `node dist/src/cli/learn-background.js FILE.jsonl… > background.json`. Rows are `{title?, text?}`.
 */
import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { scanWords } from '../stories/cluster/words.ts';
import { STOP_WORDS } from '../stories/cluster/stop-words.ts';
import { readJsonl } from './inspect/jsonl.ts';
import { program } from './program.ts';

/** What is read of a text by the index, and the fewest reports that make a word common. */
const CHARS = 800;
const FEWEST = 4;

const row = z.object({
  title: z.string().nullish(),
  text: z.string().nullish(),
  football: z.boolean().optional(),
});

await program(async () => {
  const counts = new Map<string, number>();
  let documents = 0;
  for (const file of process.argv.slice(2)) {
    for await (const { title, text, football } of readJsonl(createReadStream(file), row)) {
      if (football === false) continue;
      documents += 1;
      const words = scanWords(`${title ?? ''}\n${(text ?? '').slice(0, CHARS)}`);
      for (const word of new Set(words.map((each) => each.text))) {
        if (!STOP_WORDS.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  const common = [...counts].filter(([, count]) => count >= FEWEST).sort(([a], [b]) => (a < b ? -1 : 1));
  process.stdout.write(`${JSON.stringify({ documents, words: Object.fromEntries(common) }, null, 1)}\n`);
});
