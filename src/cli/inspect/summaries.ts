import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadEnvironment, readConfig, type SummaryEndpoint } from '../../app/config.ts';
import { EndpointError, requestSummary } from '../../app/summary-endpoint.ts';
import { detectLanguage } from '../../stories/language.ts';
import { summarise, type SummaryInput, type SummaryOptions } from '../../stories/summary/summarise.ts';
import { readJsonl } from './jsonl.ts';

const rowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().nullish(),
  text: z.string(),
  language: z.string().nullish(),
});

/** What the lead form of a post holds; asked for a number of sentences only, a summary may have all of a post. */
const LEAD_CHARS = 300;
const TIMEOUT_MS = 8000;

function limit(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new Error(`--${name} wants a whole number above 0, not "${value}"`);
}

/** What the endpoint makes of a text, as a post would show it: nothing when it fails or what it says is refused. */
async function ask(
  endpoint: SummaryEndpoint,
  { title = '', text, language: given }: SummaryInput,
  { maxChars = 600, maxSentences = 3 }: SummaryOptions,
): Promise<string[] | undefined> {
  const detected = given ?? detectLanguage(text);
  const language = detected.startsWith('es') ? 'es' : 'en';
  try {
    const original = { title, text, language, attribution: [] } as const;
    const answer = await requestSummary(endpoint, original, {
      language,
      maxChars,
      maxSentences,
      timeoutMs: TIMEOUT_MS,
    });
    return 'sentences' in answer ? answer.sentences : undefined;
  } catch (error) {
    if (error instanceof EndpointError) return undefined;
    throw error;
  }
}

/**
 * `inspect summaries [--max-chars N] [--max-sentences N]`: texts of any subject in, `{id, summary: [sentences]}` out. With
 * `SUMMARY_API_URL` the endpoint is asked for each, without cache and budget.
 */
export async function inspectSummaries(
  args: string[],
  io: { stdin: NodeJS.ReadableStream; write(line: string): void },
  endpoint: SummaryEndpoint | undefined = readConfig(loadEnvironment()).summaryEndpoint,
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
    const asked = endpoint === undefined ? undefined : await ask(endpoint, input, options);
    io.write(JSON.stringify({ id, summary: asked ?? summarise(input, options) }));
  }
}
