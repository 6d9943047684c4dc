import { z } from 'zod';
import { CATEGORIES } from '../stories/article.ts';

/** What is filed: enough to recognise the next report of the same story. Times are ISO 8601 in UTC. */
export const filedItem = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string().optional(),
  language: z.string(),
  published: z.string(),
  outlet: z.string().optional(),
  link: z.string().optional(),
  category: z.enum(CATEGORIES).optional(),
  people: z.array(z.string()).optional(),
  moves: z.array(z.string()).optional(),
});
export type FiledItem = z.infer<typeof filedItem>;

const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('merged'), from: z.string(), into: z.string(), by: z.string() }),
  z.object({
    kind: z.literal('split'),
    from: z.string(),
    into: z.string(),
    articles: z.array(z.string()),
    by: z.string(),
  }),
]);

/** One line of the filing log: an item was filed, or a moderator merged or split stories. `position` is its place. */
export type LogEntry = { position: string } & (
  { kind: 'filed'; story: string; item: FiledItem; absorbs?: string } | z.infer<typeof change>
);

/** Reads a line of the stream; throws for one that we did not write. */
export function readEntry(position: string, fields: readonly string[]): LogEntry {
  const at = (name: string): string | undefined => {
    const place = fields.findIndex((field, index) => index % 2 === 0 && field === name);
    return place < 0 ? undefined : fields[place + 1];
  };
  const changed = at('change');
  if (changed !== undefined) return { position, ...change.parse(JSON.parse(changed)) };
  const item = filedItem.parse(JSON.parse(at('item') ?? ''));
  const absorbs = at('absorbs');
  return {
    position,
    kind: 'filed',
    story: at('story') ?? '',
    item,
    ...(absorbs === undefined || absorbs === '' ? {} : { absorbs }),
  };
}
