import type { PacedFeed } from './feed.ts';
import { readJson } from './json-feed.ts';
import { isUrl } from './parse-url.ts';
import { readXml } from './read-xml.ts';

/**
 * Reads a feed in whatever format, here and now.
 * @throws NotAFeedError
 */
export async function readText(text: string, baseUrl: string | null): Promise<PacedFeed> {
  const base = baseUrl !== null && isUrl(baseUrl) ? baseUrl : null;
  const isJson = /^[\s\ufeff]{0,1000}[[{]/.test(text);
  return isJson ? readJson(text, base) : readXml(text, base);
}
