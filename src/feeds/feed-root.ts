import { nextToken, type Token } from './xml-scan.ts';
import type { Entities } from './xml-text.ts';

/** What stands where a feed was expected. */
export type Stranger = { stranger: 'empty' | 'page' | 'xml' | 'text'; name: string | null };

/** What may stand before a feed's root: notices of a server, half a page. Characters. */
const MAX_JUNK = 65_536;
const ROOT = /^(?:[^:]{1,60}:)?(?:rss|rdf|feed|channel)$/i;
const LONE_ENTRY = /^(?:[^:]{1,60}:)?entry$/i;

/** Is this root an entry by itself, without a feed around it? */
export const isLoneEntry = ({ name }: Token): boolean => LONE_ENTRY.test(name);

const BEGINNING = /<((?:[\w.-]{1,60}:)?(?:rss|rdf|feed))(?=[\s>])/i;

/** A root whose tag was damaged: it ends where the next piece of markup begins. */
function damagedRoot(source: string): Token | null {
  const found = BEGINNING.exec(source.slice(0, MAX_JUNK));
  if (found === null) return null;
  const [start, name] = [found.index, found[1] ?? ''];
  const from = start + found[0].length;
  const rest = /[<>]/.exec(source.slice(from, from + MAX_JUNK));
  const stop = rest === null ? source.length : from + rest.index;
  const end = rest?.[0] === '>' ? stop + 1 : stop;
  return { kind: 'open', start, end, name, attributes: source.slice(from, stop), selfClosing: false };
}

/**
 * The opening tag of the feed that a text holds, behind whatever junk; or what the text is instead. Entities that a
 * document type declares on the way are noted.
 */
export function findRoot(source: string, entities: Entities): Token | Stranger {
  let first: string | null = null;
  for (
    let token = nextToken(source, 0);
    token.kind !== 'end' && token.start <= MAX_JUNK;
    token = nextToken(source, token.end)
  ) {
    const markup = source.slice(token.start, token.end);
    if (token.kind === 'other' && /^<!doctype/i.test(markup)) {
      if (/^<!doctype\s{1,9}html\b/i.test(markup)) return { stranger: 'page', name: 'html' };
      entities.declare(markup);
    }
    if (token.kind !== 'open') continue;
    if (ROOT.test(token.name) || isLoneEntry(token)) return token;
    if (/^html$/i.test(token.name) || (first === null && /^(?:head|body)$/i.test(token.name))) {
      return { stranger: 'page', name: 'html' };
    }
    first ??= token.name;
  }
  if (source.trim() === '') return { stranger: 'empty', name: null };
  const damaged = damagedRoot(source);
  if (damaged !== null) return damaged;
  return first === null ? { stranger: 'text', name: null } : { stranger: 'xml', name: first };
}
