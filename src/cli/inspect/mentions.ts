import { z } from 'zod';
import { loadCatalogue } from '../../catalogue/load.ts';
import { detectLanguage } from '../../stories/language.ts';
import { tagText } from '../../stories/tag/tag-text.ts';
import { createTagger } from '../../stories/tag/tagger.ts';
import { readJsonl } from './jsonl.ts';

const row = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  language: z.string().optional(),
});

/** `inspect mentions`: JSON Lines `{id, text, language}` in, `{id, mentions}` out, one by one in the same order. */
export async function inspectMentions(
  _args: string[],
  io: { stdin: NodeJS.ReadableStream; write(line: string): void },
): Promise<void> {
  const tagger = createTagger(loadCatalogue());
  for await (const { id, text, language } of readJsonl(io.stdin, row)) {
    const { mentions } = tagText({ text, language: language ?? detectLanguage(text) }, tagger);
    io.write(JSON.stringify({ id, mentions }));
  }
}
