import type { PacedFeed } from './feed.ts';
import { readJson } from './json-feed.ts';
import { readXml } from './read-xml.ts';

/**
 * Reads a feed in whatever format, here and now.
 * @throws NotAFeedError
 */
export async function readText(text: string, baseUrl: string | null): Promise<PacedFeed> {
  const base = baseUrl !== null && URL.canParse(baseUrl) ? baseUrl : null;
  const isJson = /^[\s\ufeff]{0,1000}[[{]/.test(text);
  return isJson ? readJson(text, base) : readXml(text, base);
}
