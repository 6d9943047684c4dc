import { decodeHTMLStrict } from 'entities';

/** HTML elements that begin a new line of text. */
const BLOCKS = new Set(
  (
    'address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Elements whose content nobody reads. */
const UNREAD = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'head',
  'title',
]);
/** The other elements of HTML. Anything else in angle brackets is text ("<3", "a <b and c"). */
const INLINE = new Set(
  (
    'a abbr acronym amp-img audio b bdi bdo big button canvas cite code data del dfn em embed font html body i img input ' +
    'ins kbd label link map mark meta meter nobr option param picture progress q rp rt ruby s samp select small source ' +
    'span strike strong sub sup textarea time track tt u var video wbr area base col colgroup legend optgroup output'
  ).split(' '),
);
const NAME = /[a-z][a-z0-9-]{0,20}/iy;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z0-9]{1,30});/i;

/** Takes HTML's tags out; block elements leave `gap`. Tags that HTML does not know stay. Linear. */
function withoutTags(html: string, gap: string): string {
  let out = '';
  let kept = 0;
  // Names of elements that are never closed from here on: to look for their end each time would be quadratic.
  const unclosed = new Set<string>();
  for (let at = html.indexOf('<'); at >= 0;) {
    let end = -1;
    let space = '';
    if (html.startsWith('<!--', at)) {
      end = html.indexOf('-->', at + 4);
      end = end < 0 ? html.length : end + 3;
    } else {
      NAME.lastIndex = html.charCodeAt(at + 1) === 47 ? at + 2 : at + 1;
      const name = NAME.exec(html)?.[0].toLowerCase() ?? '';
      const block = BLOCKS.has(name);
      if (block || INLINE.has(name) || UNREAD.has(name)) {
        const next = html.charAt(NAME.lastIndex);
        if (/[\s/>]/.test(next)) end = html.indexOf('>', NAME.lastIndex) + 1;
        if (end === 0) end = html.length;
        if (
          end > 0 &&
          UNREAD.has(name) &&
          html.charCodeAt(at + 1) !== 47 &&
          html.charCodeAt(end - 2) !== 47
        ) {
          const close = unclosed.has(name) ? -1 : html.indexOf(`</${name}`, end);
          if (close < 0) unclosed.add(name);
          else end = close;
        }
        space = block ? gap : '';
      }
    }
    if (end < 0) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    out += html.slice(kept, at) + space;
    kept = end;
    at = html.indexOf('<', end);
  }
  return kept === 0 ? html : out + html.slice(kept);
}

/** Reads entities, and those that were escaped twice; "once too often rather than once too little". */
function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  const once = decodeHTMLStrict(text);
  return ENTITY.test(once) ? decodeHTMLStrict(once) : once;
}

/** Does it look like HTML, rather than text in which `<` or `&` happen to stand? */
export function looksLikeHtml(text: string): boolean {
  return text.includes('<') && withoutTags(text, ' ') !== text;
}

function flat(html: string, gap: string): string {
  let text = html.includes('<') ? withoutTags(html, gap) : html;
  if (text.includes('&')) {
    text = withoutEntities(text);
    if (text.includes('<')) text = withoutTags(text, gap);
  }
  return text;
}

const ODD_BLANK = /[\t-\r\u00a0\u00ad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;

/** Blanks as single spaces, and nothing that is not seen. */
function evened(text: string): string {
  const trimmed = text.trim();
  if (!trimmed.includes('  ') && !ODD_BLANK.test(trimmed)) return trimmed;
  return trimmed
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[^\S ]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** One line of plain text from HTML, or from text with stray tags and entities in it. Null when nothing is left. */
export function plainText(html: string | null | undefined): string | null {
  return (html && evened(flat(html, ' '))) || null;
}

/** Plain text from HTML, its paragraphs separated by `\n`. */
export function paragraphs(html: string): string {
  const lines = flat(html.replace(/\s+/g, ' '), '\n').split('\n');
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Text as HTML that shows it. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
