import { parseArgs } from 'node:util';
import { z } from 'zod';
import { summarise } from '../../stories/summary/summarise.ts';
import { readJsonl } from './jsonl.ts';

const rowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().nullish(),
  text: z.string(),
  language: z.string().nullish(),
});

/** What the lead form of a post holds; asked for a number of sentences only, a summary may have all of a post. */
const LEAD_CHARS = 300;

function limit(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new Error(`--${name} wants a whole number above 0, not "${value}"`);
}

/** `inspect summaries [--max-chars N] [--max-sentences N]`: texts of any subject in, `{id, summary: [sentences]}` out. */
export async function inspectSummaries(
  args: string[],
  io: { stdin: NodeJS.ReadableStream; write(line: string): void },
): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { 'max-chars': { type: 'string' }, 'max-sentences': { type: 'string' } },
  });
  const maxSentences = limit('max-sentences', values['max-sentences']);
  const maxChars =
    limit('max-chars', values['max-chars']) ?? (maxSentences === undefined ? LEAD_CHARS : undefined);
  const options = { maxChars, maxSentences };
  for await (const row of readJsonl(io.stdin, rowSchema)) {
    const { id, title, text, language } = row;
    const input = { title: title ?? undefined, text, language: language ?? undefined };
    io.write(JSON.stringify({ id, summary: summarise(input, options) }));
  }
}
