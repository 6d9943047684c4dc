import { decodeHTML } from 'entities';

/** Elements whose content is no prose: code, navigation, captions, embeds, forms. */
const DROPPED = new Set(
  (
    'script style noscript template nav aside figcaption iframe svg math head title button form select textarea ' +
    'object video audio canvas footer'
  ).split(' '),
);

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  (
    'p div br hr li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote section article header main figure table tr td th ' +
    'pre address details summary body html center'
  ).split(' '),
);

const TAG_NAME = /\/?([a-z][a-z0-9]{0,20})/iy;

/** Entities that were escaped again (`&amp;nbsp;`), once per level; more than two levels are not seen in feeds. */
const ESCAPED_ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i;

/** Decodes HTML entities, also such as a feed escaped a second or third time. */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let level = 0; level < 3 && ESCAPED_ENTITY.test(decoded); level++) decoded = decodeHTML(decoded);
  return decoded;
}

/**
 * End of the tag that opens at `at`: the next `>` outside quotation marks, or -1 when another tag opens first. Linear
 * over a whole text: an attribute's mark closes at the next of its kind, so only the last of each can run to the end.
 */
function endOfTag(html: string, at: number): number {
  let quote = '';
  for (let i = at; i < html.length; i++) {
    const sign = html[i] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return i;
    else if (sign === '<') return -1;
    else if ((sign === '"' || sign === "'") && html[i - 1] === '=') quote = sign;
  }
  return quote === '' ? -1 : html.indexOf('>', at);
}

/**
 * The readable text of HTML: one line per paragraph, entities decoded, scripts, navigation, captions and embeds left
 * out. Broken markup never throws; plain text comes back as it is but for blanks. One pass, linear.
 */
export function htmlToText(html: string): string {
  // Only ASCII is lowered: other letters may change their length, and offsets must agree.
  const lower = html.replace(/[A-Z]+/g, (run) => run.toLowerCase());
  const unclosed = new Set<string>();
  let out = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    out += html.slice(at, open).replace(/\s+/g, ' ');
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    TAG_NAME.lastIndex = open + 1;
    const name = TAG_NAME.exec(html)?.[1]?.toLowerCase();
    const isDeclaration = html[open + 1] === '!' || html[open + 1] === '?';
    if (name === undefined && !isDeclaration) {
      out += '<';
      at = open + 1;
      continue;
    }
    const close = endOfTag(html, open + 1);
    if (close < 0) {
      out += '<';
      at = open + 1;
      continue;
    }
    at = close + 1;
    if (name === undefined) continue;
    if (BLOCKS.has(name) || DROPPED.has(name)) out += '\n';
    const isOpening = html[open + 1] !== '/' && html[close - 1] !== '/';
    if (!isOpening || !DROPPED.has(name) || unclosed.has(name)) continue;
    const end = lower.indexOf(`</${name}`, at);
    // Never closed: only the tag is dropped, and nobody searches for its end again.
    if (end < 0) unclosed.add(name);
    else at = end;
  }
  return tidy(decodeEntities(out + html.slice(at).replace(/\s+/g, ' ')));
}

function tidy(text: string): string {
  return text
    .replace(/[ \t\u00A0\u2000-\u200A\u202F\u3000]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
