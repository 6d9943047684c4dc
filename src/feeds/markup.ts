import { escapeText, looksLikeHtml, plainText } from './text.ts';
import { nextToken } from './xml-scan.ts';
import type { Field } from './xml-fields.ts';

/** Types whose bytes come in base64 (RFC 4287, 4.1.3.3): all that is neither text nor XML. */
const TEXTUAL = /^(?:|text|html|xhtml|escaped|text\/.*|.*[/+](?:xml|html|json))$/i;

/** Text from base64; what cannot be base64 was labelled wrongly and stays. */
function unBase64(text: string): string {
  return /^[\w+/\-=\s]*$/.test(text) ? Buffer.from(text, 'base64').toString('utf8') : text;
}

/** XHTML as HTML: without prefixes, and without the `div` that Atom wraps around it. */
function fromXhtml(markup: string): string {
  const bare = markup.replace(/<(\/?)[a-z][\w.-]{0,30}:(?=[a-z])/gi, '<$1').trim();
  const open = /^<div(?:\s[^>]{0,2000})?>/i.exec(bare)?.[0];
  if (open === undefined || !/<\/div\s{0,9}>$/i.test(bare)) return bare;
  const inner = bare.slice(open.length, bare.lastIndexOf('</'));
  // Only a div around everything is a wrapper; two in a row are not.
  let depth = 0;
  for (let token = nextToken(inner, 0); token.kind !== 'end'; token = nextToken(inner, token.end)) {
    if (token.name.toLowerCase() !== 'div' || token.selfClosing) continue;
    depth += token.kind === 'open' ? 1 : -1;
    if (depth < 0) return bare;
  }
  return inner.trim();
}

/** What a text construct holds, as HTML: RSS's by custom, Atom's by its type. Null when empty. */
export function htmlOf(field: Field | null): string | null {
  if (field === null) return null;
  const { mode, markup } = field.attributes;
  const type = (field.attributes['type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  let text = field.text.trim();
  if (mode?.toLowerCase() === 'base64' || !TEXTUAL.test(type)) text = unBase64(text).trim();
  if (text === '') return null;
  if (type === 'xhtml' || (markup !== undefined && /^<(?:[a-z][\w.-]{0,30}:)?div\b/i.test(text)))
    return fromXhtml(text);
  const plain = (type === 'text' || type === 'text/plain') && markup === undefined;
  return plain && !looksLikeHtml(text) ? escapeText(text) : text;
}

/** What a text construct holds, as one line of plain text. Null when empty. */
export const textOf = (field: Field | null): string | null => plainText(htmlOf(field));
