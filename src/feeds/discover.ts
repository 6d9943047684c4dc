import { absoluteUrl } from './links.ts';
import { decodeHTMLStrict } from 'entities';
import { nextToken, readAttributes } from './xml-scan.ts';

const FEED_TYPE = /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)\b/i;
/** Pages name their feeds in the head; characters. */
const HEAD = 512 * 1024;
const MOST = 20;

/**
 * The feeds that a web page names in `<link rel=alternate>`, in its order, each once.
 * @param base the page's address
 */
export function feedLinks(html: string, base: string): string[] {
  const head = html.slice(0, HEAD);
  const found = new Set<string>();
  let around: string | null = base;
  for (
    let token = nextToken(head, 0);
    token.kind !== 'end' && found.size < MOST;
    token = nextToken(head, token.end)
  ) {
    const name = token.kind === 'open' ? token.name.toLowerCase() : '';
    if (name !== 'link' && name !== 'base') continue;
    const attributes = new Map(
      [...readAttributes(token.attributes)].map(([key, value]) => [key.toLowerCase(), value]),
    );
    const url = absoluteUrl(decodeHTMLStrict(attributes.get('href') ?? ''), around);
    if (name === 'base') around = url ?? around;
    else if (
      url !== null &&
      /\balternate\b/i.test(attributes.get('rel') ?? '') &&
      FEED_TYPE.test(attributes.get('type') ?? '')
    )
      found.add(url);
  }
  return [...found];
}
