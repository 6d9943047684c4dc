import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { inspectSummaries } from '../../src/cli/inspect/summaries.ts';

async function run(rows: unknown[], args: string[] = []): Promise<unknown[]> {
  const out: unknown[] = [];
  const stdin = Readable.from([rows.map((row) => JSON.stringify(row)).join('\n')]);
  await inspectSummaries(args, { stdin, write: (line) => out.push(JSON.parse(line)) });
  return out;
}

const TEXT =
  'Brighton have signed Oskar Lindqvist from Malmo for £12m. The keeper passed a medical on Friday.';

describe('inspect summaries', () => {
  it('answers line by line, in order, and ignores other fields', async () => {
    const rows = [
      { id: 'b', text: TEXT, references: ['x'] },
      { id: 1, title: 'Signed', text: '' },
    ];
    expect(await run(rows)).toEqual([
      { id: 'b', summary: TEXT.split(/(?<=\.) /) },
      { id: 1, summary: [] },
    ]);
  });

  it('keeps the limits it is given', async () => {
    const [first] = await run([{ id: 'a', text: TEXT }], ['--max-sentences', '1']);
    expect(first).toEqual({ id: 'a', summary: [TEXT.split(/(?<=\.) /)[0]] });
    const [second] = await run([{ id: 'a', text: TEXT }], ['--max-chars', '30']);
    expect(second).toEqual({ id: 'a', summary: ['Brighton have signed Oskar…'] });
  });

  it('asks the endpoint where one is set up, and shows whole sentences where its answer is refused', async () => {
    const answers = [
      'Brighton have signed Oskar Lindqvist for £12m.',
      'Brighton have signed Oskar Lindqvist for £99m.',
    ];
    const server = createServer((request, response) => {
      request.resume();
      response.end(JSON.stringify({ choices: [{ message: { content: answers.shift() } }] }));
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const out: unknown[] = [];
    const stdin = Readable.from([[1, 2].map((id) => JSON.stringify({ id, text: TEXT })).join('\n')]);
    const url = `http://127.0.0.1:${address.port}/`;
    const endpoint = { url, key: undefined, model: 'm', hourlyLimit: 1 };
    await inspectSummaries([], { stdin, write: (line) => out.push(JSON.parse(line)) }, endpoint);
    server.closeAllConnections();
    server.close();
    expect(out).toEqual([
      { id: 1, summary: ['Brighton have signed Oskar Lindqvist for £12m.'] },
      { id: 2, summary: TEXT.split(/(?<=\.) /) },
    ]);
  });

  it('refuses a limit that is none', async () => {
    await expect(run([], ['--max-chars', 'few'])).rejects.toThrow('--max-chars wants a whole number');
  });
});
