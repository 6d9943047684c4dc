import { z } from 'zod';
import { loadCatalogue } from '../../catalogue/load.ts';
import { canonicalUrl } from '../../feeds/canonical-url.ts';
import { createStoryIndex } from '../../stories/cluster/story-index.ts';
import { movesOf } from '../../stories/moves.ts';
import { peopleOf } from '../../stories/report.ts';
import { createUnderstander, understand } from '../../stories/understand.ts';
import { readJsonl } from './jsonl.ts';

const rowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string(),
  text: z.string().nullish(),
  language: z.string(),
  published: z.string(),
  outlet: z.string().nullish(),
  link: z.string().nullish(),
});

/** `inspect stories`: items in time order in, `{id, story, material}` a line out, in the same order, as they come. */
export async function inspectStories(
  _args: string[],
  io: { stdin: NodeJS.ReadableStream; write(line: string): void },
): Promise<void> {
  const catalogue = loadCatalogue();
  const understander = createUnderstander(catalogue);
  let headlines: boolean | undefined;
  let index: ReturnType<typeof createStoryIndex> | undefined;
  for await (const row of readJsonl(io.stdin, rowSchema)) {
    // Headlines alone are compared by other weights; the first row tells which kind of file it is.
    headlines ??= !row.text;
    index ??= createStoryIndex({ catalogue, profile: headlines ? 'titles' : 'joint' });
    const outlet = row.outlet ?? undefined;
    const read = headlines ? undefined : understand({ ...row, text: row.text ?? '', outlet }, understander);
    const { story, material } = index.file({
      id: String(row.id),
      title: row.title,
      text: read?.text,
      category: read?.category,
      people: read && peopleOf(read),
      moves: read && movesOf(read.claims),
      language: row.language,
      published: row.published,
      outlet,
      link: row.link ? canonicalUrl(row.link) : undefined,
    });
    io.write(JSON.stringify({ id: row.id, story, material }));
  }
}
