import { decodeBody } from './decode.ts';
import type { PacedFeed } from './feed.ts';
import { POLLED, UNLIMITED, within, type Limits } from './limits.ts';
import { ownCopy } from './own-copy.ts';
import { ParseThread } from './parse-thread.ts';
import { readText } from './read-text.ts';

/** Above this many bytes or characters a feed is read in a thread of its own: 256 Ki take about 10 ms. */
const LARGE = 256 * 1024;

// The one thread of the process: it ends itself when idle, and never keeps the process alive. There is none when we
// run as TypeScript; then large feeds are read here.
const thread = new ParseThread();

const baseOrNull = (baseUrl: string): string | null => (baseUrl === '' ? null : baseUrl);

async function readHere(text: string, baseUrl: string, limits: Limits): Promise<PacedFeed> {
  return ownCopy(within(await readText(text, baseOrNull(baseUrl)), limits));
}

/**
 * Reads a feed: RSS 0.90 to 2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed, well-formed or repairable. One bad item costs
 * that item. Large feeds are read off the main thread.
 * @param text the decoded body, see `decodeBody`; better is {@link parseBody}, which decodes off the main thread too
 * @param baseUrl the address it came from: relative links start there; '' when unknown
 * @throws NotAFeedError that says what it looks like instead
 */
export async function parseFeed(text: string, baseUrl: string): Promise<PacedFeed> {
  if (text.length <= LARGE || !thread.available) return readHere(text, baseUrl, UNLIMITED);
  return thread.read(new TextEncoder().encode(text), null, baseOrNull(baseUrl), UNLIMITED);
}

/**
 * Decodes and reads a body as it was fetched; like {@link parseFeed} otherwise.
 * @param contentType the `Content-Type` header
 * @param limits what a poll needs, unless given
 */
export async function parseBody(
  body: Buffer,
  contentType: string | null,
  baseUrl: string,
  limits: Limits = POLLED,
): Promise<PacedFeed> {
  if (body.length <= LARGE || !thread.available)
    return readHere(decodeBody(body, contentType), baseUrl, limits);
  return thread.read(new Uint8Array(body), { contentType }, baseOrNull(baseUrl), limits);
}
