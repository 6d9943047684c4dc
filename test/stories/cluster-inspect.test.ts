import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inspectStories } from '../../src/cli/inspect/stories.ts';

const answer = z.strictObject({ id: z.string(), story: z.string(), material: z.boolean() });

async function run(rows: unknown[]): Promise<z.infer<typeof answer>[]> {
  const out: z.infer<typeof answer>[] = [];
  const stdin = Readable.from([rows.map((row) => JSON.stringify(row)).join('\n')]);
  await inspectStories([], { stdin, write: (line) => out.push(answer.parse(JSON.parse(line))) });
  return out;
}

const row = (id: string, title: string, hour: number, more = {}) => ({
  id,
  title,
  language: 'en',
  published: new Date(Date.UTC(2026, 0, 5, hour)).toISOString(),
  ...more,
});

describe('inspect stories', () => {
  it('files headlines alone', async () => {
    const [a, b, c] = await run([
      row('a', 'Guild of bakers walks out of harbour fair', 1, { story: 'ignored' }),
      row('b', 'Bakers guild walks out of the harbour fair', 2),
      row('c', 'Lighthouse keeper retires after forty years', 3),
    ]);
    expect(a).toMatchObject({ id: 'a', material: true });
    expect(b?.story).toBe(a?.story);
    expect(c?.story).not.toBe(a?.story);
  });

  it('takes links for the same in spite of tracking', async () => {
    const [a, b] = await run([
      row('a', 'Bakers walk out', 1, {
        text: 'The guild left.',
        link: 'https://www.kop-post.example/a/?utm_source=rss',
      }),
      row('b', 'Nothing alike', 2, { link: 'https://kop-post.example/a' }),
    ]);
    expect(b?.story).toBe(a?.story);
  });
});
