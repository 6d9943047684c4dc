import { z } from 'zod';
import { loadCatalogue } from '../../catalogue/load.ts';
import { createUnderstander, understand } from '../../stories/understand.ts';
import { readJsonl } from './jsonl.ts';

/** A line of input; null means the same as a missing field. */
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().nullish(),
  text: z.string().nullish(),
  html: z.string().nullish(),
  url: z.string().nullish(),
  published: z.string().nullish(),
  outlet: z.string().nullish(),
  language: z.string().nullish(),
});

/** Understands each article of standard input and writes one JSON object a line, in the same order. */
export async function inspectArticles(
  _args: string[],
  io: { stdin: NodeJS.ReadableStream; write(line: string): void },
): Promise<void> {
  const understander = createUnderstander(loadCatalogue());
  for await (const line of readJsonl(io.stdin, lineSchema)) {
    const understanding = understand(
      {
        title: line.title ?? '',
        text: line.text ?? undefined,
        html: line.html ?? undefined,
        url: line.url ?? undefined,
        published: line.published ?? undefined,
        outlet: line.outlet ?? undefined,
        language: line.language ?? undefined,
      },
      understander,
    );
    io.write(JSON.stringify({ id: line.id, ...understanding }));
  }
}
