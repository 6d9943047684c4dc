// @ts-check
import { el } from '../dom.js';
import { safeLink } from '../links.js';

const BARE = /https?:\/\/[^\s<>]{1,2000}/y;
const ANGLED = /<(https?:\/\/[^\s<>]{1,2000})>/y;
const TARGET = /\]\(<?(https?:\/\/[^\s<>)]{1,2000})>?(?: "[^"\n]{0,200}")?\)/y;

/**
 * A link that opens in a new tab and tells nobody where it came from.
 *
 * @param {string} address http(s)
 * @param {...(Node | string)} children
 */
export function anchor(address, ...children) {
  return el(
    'a',
    { href: safeLink(address), target: '_blank', rel: 'noopener noreferrer nofollow' },
    ...children,
  );
}

/** Where the `[` at `at` closes, or -1; brackets may be nested and escaped. @param {string} text @param {number} at */
function bracketEnd(text, at) {
  let open = 0;
  for (let i = at; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '[') open += 1;
    else if (text[i] === ']') {
      open -= 1;
      if (open === 0) return i;
    }
  }
  return -1;
}

/** Full stops and the like at the end of a bare address belong to the sentence. @param {string} address */
function trimmed(address) {
  let end = address.length;
  while (end > 0 && '.,:;!?"\'*_~|'.includes(address[end - 1] ?? '')) end -= 1;
  const cut = address.slice(0, end);
  return cut.endsWith(')') && !cut.includes('(') ? cut.slice(0, -1) : cut;
}

/**
 * A `[text](address)`, `<address>` or bare address at this place.
 *
 * @param {string} text
 * @param {number} at
 * @param {number} depth
 * @param {(text: string, depth: number) => Node} inline
 * @returns {{ node: Node, end: number } | null}
 */
export function findLink(text, at, depth, inline) {
  if (text[at] === '[') {
    const close = bracketEnd(text, at);
    TARGET.lastIndex = close;
    const target = close === -1 ? null : TARGET.exec(text);
    if (!target?.[1] || safeLink(target[1]) === null || close === at + 1) return null;
    const label = inline(text.slice(at + 1, close), depth + 1);
    return { node: anchor(target[1], label), end: TARGET.lastIndex };
  }
  const pattern = text[at] === '<' ? ANGLED : BARE;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const address = match[1] ?? trimmed(match[0]);
  if (safeLink(address) === null) return null;
  return { node: anchor(address, address), end: match[1] ? pattern.lastIndex : at + address.length };
}
