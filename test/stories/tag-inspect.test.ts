import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { inspectMentions } from '../../src/cli/inspect/mentions.ts';

async function run(lines: string[]): Promise<unknown[]> {
  const out: unknown[] = [];
  await inspectMentions([], {
    stdin: Readable.from(lines.map((line) => `${line}\n`)),
    write: (line) => void out.push(JSON.parse(line)),
  });
  return out;
}

describe('inspect mentions', () => {
  it('answers line by line in order and ignores unknown fields', async () => {
    const text = 'Real Madrid won the league.';
    const got = await run([
      JSON.stringify({ id: 'b', language: 'en', text, spans: [] }),
      '',
      JSON.stringify({ id: 1, language: 'en', text: 'Nothing here.' }),
    ]);
    expect(got).toEqual([
      { id: 'b', mentions: [{ start: 0, end: 11, kind: 'club', entity: 'real-madrid', confidence: 0.99 }] },
      { id: 1, mentions: [] },
    ]);
  });

  it('names the line of a mistake', async () => {
    await expect(run(['{"id":"a","text":"x"}', '{oops'])).rejects.toThrow('line 2: not valid JSON');
    await expect(run(['{"id":"a"}'])).rejects.toThrow(/^line 1: text: /);
  });
});
