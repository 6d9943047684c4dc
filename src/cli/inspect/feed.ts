import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';

import { NotAFeedError } from '../../app/errors.ts';
import type { Feed } from '../../feeds/feed.ts';
import { createFetcher, type Fetcher } from '../../feeds/fetcher.ts';
import { UNLIMITED } from '../../feeds/limits.ts';
import { findFeeds } from '../../feeds/find-feeds.ts';
import { parseBody, parseFeed } from '../../feeds/parse.ts';

/** Where the command reads and writes. */
interface InspectIo {
  stdin: NodeJS.ReadableStream;
  write(line: string): void;
}

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  base: z.string().nullish(),
  xml: z.string().optional(),
  base64: z.string().optional(),
});

/** A feed as `inspect` shows it: exactly the fields of the interface. */
const shown = ({ title, link, language, items }: Feed): Feed => ({ title, link, language, items });

async function readLine(line: string): Promise<unknown> {
  let id: string | number | null = null;
  try {
    const parsed = lineSchema.parse(JSON.parse(line));
    id = parsed.id;
    const { base, xml, base64 } = parsed;
    const feed =
      xml === undefined
        ? await parseBody(Buffer.from(base64 ?? '', 'base64'), null, base ?? '', UNLIMITED)
        : await parseFeed(xml, base ?? '');
    return { id, feed: shown(feed) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

async function readAddress(address: string, fetch: Pick<Fetcher, 'get'>): Promise<Feed> {
  const answer = await fetch.get(address);
  if (answer.kind === 'not-modified')
    throw new Error('the site says that nothing has changed, but was not asked');
  return parseBody(answer.body, answer.contentType, answer.url, UNLIMITED);
}

/** The feed at an address, or the best one behind a page's address. */
async function findAndRead(address: string): Promise<Feed> {
  // Loopback included, for this is the operator's own command.
  const fetcher = createFetcher({ allowLoopback: true, privateHosts: [] });
  try {
    return await readAddress(address, fetcher);
  } catch (error) {
    if (!(error instanceof NotAFeedError)) throw error;
    const [best] = await findFeeds(address, fetcher);
    if (best === undefined) throw error;
    return await readAddress(best.url, fetcher);
  } finally {
    await fetcher.close();
  }
}

/** A feed from a file, an address, or standard input. */
async function readSource(source: string, { stdin }: InspectIo): Promise<Feed> {
  if (source === '-') return parseBody(await buffer(stdin), null, '', UNLIMITED);
  if (!/^https?:\/\//i.test(source)) return parseBody(await readFile(source), null, '', UNLIMITED);
  return findAndRead(source);
}

/**
 * `inspect feed FILE|URL|-` writes one feed as JSON; `inspect feed --jsonl` answers each line of standard input with one
 * line, in order. A line that cannot be read is answered with its error; anything else that fails is thrown.
 */
export async function inspectFeed(args: string[], io: InspectIo): Promise<void> {
  if (!args.includes('--jsonl')) {
    const [source] = args;
    if (source === undefined) throw new Error('Say which feed: a file, an address, or - for standard input.');
    io.write(JSON.stringify(shown(await readSource(source, io)), null, 2));
    return;
  }
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') io.write(JSON.stringify(await readLine(line)));
  }
}
