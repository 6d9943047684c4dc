import { nextToken } from './xml-scan.ts';

/** Pages above this are not looked at; characters. */
const LARGEST = 3 * 1024 * 1024;
/** What is left of a page without scripts and the like may be so large; characters. */
const LARGEST_LEFT = 1024 * 1024;
/** Honest pages nest about 40 deep, and recursive readers overflow at some thousands. */
const DEEPEST = 400;
const MOST_TAGS = 30_000;
/** Elements that hold no prose, by far the larger part of many pages. */
const DROPPED = new Set([
  'script',
  'style',
  'noscript',
  'svg',
  'template',
  'iframe',
  'canvas',
  'object',
  'video',
  'audio',
]);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Where the closing tag of `name` begins, at or behind `from`; -1 when there is none. */
function endOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s>]`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? -1;
}

/**
 * A page without what holds no prose: scripts (but for JSON-LD), styles, drawings, comments. Null when the page is too
 * large or nested too deep to be an article. Linear.
 */
export function lighten(html: string): string | null {
  if (html.length > LARGEST) return null;
  const kept: string[] = [];
  // Names of elements that are never closed from here on: to look for their end each time would be quadratic.
  const unclosed = new Set<string>();
  let length = 0;
  let depth = 0;
  let tags = 0;
  let at = 0;
  const keep = (to: number): void => {
    if (to > at) kept.push(html.slice(at, to));
    length += Math.max(0, to - at);
  };
  for (
    let token = nextToken(html, 0);
    token.kind !== 'end';
    token = nextToken(html, Math.max(token.end, at))
  ) {
    const name = token.name.toLowerCase();
    if (token.kind === 'other' && html.startsWith('<!--', token.start)) {
      keep(token.start);
      at = token.end;
    } else if (token.kind === 'open') {
      tags += 1;
      const data = name === 'script' && /ld\+json/i.test(token.attributes);
      if (DROPPED.has(name)) {
        const closeAt = token.selfClosing || unclosed.has(name) ? -1 : endOf(html, name, token.end);
        if (closeAt < 0 && !token.selfClosing) unclosed.add(name);
        const end = closeAt < 0 ? token.end : html.indexOf('>', closeAt) + 1;
        keep(data ? end : token.start);
        at = Math.max(end, token.end);
      } else if (!token.selfClosing && !VOID.has(name)) {
        depth += 1;
      }
    } else if (token.kind === 'close' && depth > 0) {
      depth -= 1;
    }
    if (depth > DEEPEST || tags > MOST_TAGS || length > LARGEST_LEFT) return null;
  }
  keep(html.length);
  return length > LARGEST_LEFT ? null : kept.join('');
}
