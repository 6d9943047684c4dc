import { decodeHTMLStrict } from 'entities';

import { nextToken } from './xml-scan.ts';

/** Characters that no XML may hold (XML 1.0, 2.2). */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- control characters are the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Whatever may be one of them, found in one pass. */
// oxlint-disable-next-line no-control-regex -- control characters are the point
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** The text without characters that are forbidden in XML; half surrogates become U+FFFD. */
export function withoutForbidden(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(FORBIDDEN, (character) =>
    character >= '\ud800' && character <= '\udfff' ? '\ufffd' : '',
  );
}

/** At most this many entities of a document's own, each at most so long, unfolding to at most so much; characters. */
const OWN_LIMITS = { count: 64, length: 256, unfolded: 16_384 };

/**
 * Reads the entities of one document: XML's, HTML's, and harmless ones of its own (short and flat: what refers to other
 * entities or to outside files is never unfolded, so there is no bomb to build). An `&` that starts none stays.
 */
export class Entities {
  readonly #own = new Map<string, string>();
  #unfolded = 0;

  /** Takes note of what a document type declares. */
  declare(doctype: string): void {
    const declared = /<!ENTITY\s{1,9}([\w.-]{1,40})\s{1,9}(?:"([^"]{0,256})"|'([^']{0,256})')\s{0,9}>/g;
    for (const [, name, double, single] of doctype.slice(0, 32_768).matchAll(declared)) {
      const value = decodeHTMLStrict((double ?? single ?? '').replace(/&#38;/g, '&amp;'));
      if (name === undefined || /[&<%]/.test(value) || value.length > OWN_LIMITS.length) continue;
      if (this.#own.size < OWN_LIMITS.count) this.#own.set(name, value);
    }
  }

  decode(text: string): string {
    if (!text.includes('&')) return text;
    return decodeHTMLStrict(this.#own.size === 0 ? text : this.#withOwn(text));
  }

  #withOwn(text: string): string {
    return text.replace(/&([\w.-]{1,40});/g, (whole, name: string) => {
      const own = this.#own.get(name);
      if (own === undefined || this.#unfolded + own.length > OWN_LIMITS.unfolded) return whole;
      this.#unfolded += own.length;
      return own.replaceAll('&', '&amp;');
    });
  }
}

/**
 * The content of an element as a string. Without elements in it, it is text: entities are read, CDATA is taken as it
 * is. With elements in it, it is markup, kept as it was written.
 */
export function contentOf(source: string, entities: Entities, markup: boolean): string {
  if (!source.includes('<')) return markup ? source : entities.decode(source);
  let out = '';
  let at = 0;
  for (let token = nextToken(source, 0); ; token = nextToken(source, at)) {
    if (token.kind === 'open' || token.kind === 'close') {
      out += source.slice(at, token.end);
    } else {
      const text = source.slice(at, token.start);
      out += markup ? text : entities.decode(text);
      if (token.kind === 'end') return out;
      if (token.kind === 'cdata') {
        const closed = source.startsWith(']]>', token.end - 3);
        out += source.slice(token.start + 9, closed ? token.end - 3 : token.end);
      }
    }
    at = token.end;
  }
}
