// @ts-check
import { el } from '../dom.js';
import { inline } from './inline.js';

const HEADING = /^(#{1,3}) +(\S.*)$/;
const SMALL = /^-# +(\S.*)$/;
const ITEM = /^( {0,12})(?:[-*]|(\d{1,9})\.) +(\S.*)$/;
const FENCE = /```(?:([a-zA-Z0-9+#-]{1,20})\n)?\n?/y;

/**
 * Text with code blocks, headings, lists and quotes, as nodes.
 *
 * @param {string} text
 * @returns {DocumentFragment}
 */
export function markdown(text) {
  const out = document.createDocumentFragment();
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('```', at);
    const close = open === -1 ? -1 : text.indexOf('```', open + 3);
    if (close === -1) break;
    out.append(lines(text.slice(at, open).replace(/\n$/, '')));
    FENCE.lastIndex = open;
    FENCE.exec(text);
    const inside = text.slice(Math.min(FENCE.lastIndex, close), close).replace(/\n$/, '');
    out.append(el('pre', { tabindex: 0 }, el('code', {}, inside)));
    at = close + 3;
    if (text[at] === '\n') at += 1;
  }
  out.append(lines(text.slice(at)));
  return out;
}

/** @param {string} text */
function lines(text) {
  const out = document.createDocumentFragment();
  if (text === '') return out;
  /** @type {string[]} */
  let paragraph = [];
  const flush = () => {
    if (paragraph.length > 0) out.append(el('div', { class: 'line' }, inline(paragraph.join('\n'))));
    paragraph = [];
  };
  const all = text.split('\n');
  for (let at = 0; at < all.length; at += 1) {
    const line = all[at] ?? '';
    const quote = line.startsWith('>>> ') ? all.slice(at).join('\n').slice(4) : null;
    const heading = HEADING.exec(line);
    const small = SMALL.exec(line);
    if (quote !== null) {
      flush();
      out.append(el('blockquote', {}, lines(quote)));
      return out;
    }
    if (heading) {
      flush();
      // Headings inside messages must not disturb the page's own outline.
      const level = heading[1]?.length ?? 1;
      out.append(
        el(
          'div',
          { class: `heading-${level}`, role: 'heading', 'aria-level': level + 3 },
          inline(heading[2] ?? ''),
        ),
      );
    } else if (small) {
      flush();
      out.append(el('div', { class: 'subtext' }, inline(small[1] ?? '')));
    } else if (line.startsWith('> ')) {
      flush();
      let end = at;
      while (all[end + 1]?.startsWith('> ')) end += 1;
      out.append(
        el(
          'blockquote',
          {},
          lines(
            all
              .slice(at, end + 1)
              .map((quoted) => quoted.slice(2))
              .join('\n'),
          ),
        ),
      );
      at = end;
    } else if (ITEM.test(line)) {
      flush();
      let end = at;
      while (sameList(line, all[end + 1] ?? '')) end += 1;
      out.append(list(all.slice(at, end + 1)));
      at = end;
    } else paragraph.push(line);
  }
  flush();
  return out;
}

/** Does a line go on with the list that began with `first`: deeper, or of the same kind? @param {string} first @param {string} line */
function sameList(first, line) {
  const [a, b] = [ITEM.exec(first), ITEM.exec(line)];
  if (!a || !b) return false;
  return (b[1]?.length ?? 0) > (a[1]?.length ?? 0) || (a[2] === undefined) === (b[2] === undefined);
}

/** Items indented deeper than the one before are a list inside it. @param {string[]} items @returns {HTMLElement} */
function list(items) {
  const first = ITEM.exec(items[0] ?? '');
  const indent = first?.[1]?.length ?? 0;
  const number = first?.[2];
  const node = number === undefined ? el('ul') : el('ol', { start: number });
  for (let at = 0; at < items.length; at += 1) {
    const match = ITEM.exec(items[at] ?? '');
    const item = el('li', {}, inline(match?.[3] ?? ''));
    let end = at;
    while ((ITEM.exec(items[end + 1] ?? '')?.[1]?.length ?? 0) > indent) end += 1;
    if (end > at) item.append(list(items.slice(at + 1, end + 1)));
    node.append(item);
    at = end;
  }
  return node;
}
