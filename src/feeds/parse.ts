import type { PacedFeed } from './feed.ts';
import { ParseThread } from './parse-thread.ts';
import { readText } from './read-text.ts';

/** Above this many characters a feed is read in a thread of its own: 256 Ki take about 10 ms. */
const LARGE = 256 * 1024;

// The one thread of the process: idle threads end themselves, and never keep the process alive.
const thread = new ParseThread();

/**
 * Reads a feed: RSS 0.90 to 2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed, well-formed or repairable. One bad item costs
 * that item. Large feeds are read off the main thread.
 * @param text the decoded body, see `decodeBody`
 * @param baseUrl the address it came from: relative links start there; '' when unknown
 * @throws NotAFeedError that says what it looks like instead
 */
export async function parseFeed(text: string, baseUrl: string): Promise<PacedFeed> {
  const base = baseUrl === '' ? null : baseUrl;
  return text.length > LARGE && thread.available ? thread.read(text, base) : readText(text, base);
}
