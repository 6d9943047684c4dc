import type { PacedFeed } from '../../src/feeds/feed.ts';
import { parseFeed } from '../../src/feeds/parse.ts';

/** Where the feeds of these tests come from; relative links start here. */
const BASE = 'https://desk.example/feeds/all';

const SPACES = [
  'content="http://purl.org/rss/1.0/modules/content/"',
  'dc="http://purl.org/dc/elements/1.1/"',
  'dcterms="http://purl.org/dc/terms/"',
  'media="http://search.yahoo.com/mrss/"',
  'itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'feedburner="http://rssnamespace.org/feedburner/ext/1.0"',
  'xhtml="http://www.w3.org/1999/xhtml"',
  'rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
  'googleplay="http://www.google.com/schemas/play-podcasts/1.0"',
]
  .map((space) => `xmlns:${space}`)
  .join(' ');

/** RSS 2.0 around what stands in its channel. */
export const rss = (inside: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" ${SPACES}><channel>${inside}</channel></rss>`;

/** Atom 1.0 around what stands in its feed. */
export const atom = (inside: string): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" ${SPACES}>${inside}</feed>`;

/** Atom 0.3 around what stands in its feed. */
export const atom03 = (inside: string): string =>
  `<?xml version="1.0"?><feed version="0.3" xmlns="http://purl.org/atom/ns#" ${SPACES}>${inside}</feed>`;

/** RSS 1.0 around a channel's content and what stands beside it. */
export const rdf = (channel: string, beside = ''): string =>
  `<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/" ${SPACES}><channel rdf:about="https://desk.example/">${channel}</channel>${beside}</rdf:RDF>`;

/** Reads a feed as if it had come from `https://desk.example/feeds/all`. */
export const read = async (text: string): Promise<PacedFeed> => parseFeed(text, BASE);
