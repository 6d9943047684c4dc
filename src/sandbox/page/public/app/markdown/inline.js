// @ts-check
import { el } from '../dom.js';
import { say } from '../words.js';
import { mention } from './mention.js';
import { findLink } from './link.js';

/** How deep marks may stand in one another; beyond it they are shown as typed. */
const MAX_DEPTH = 12;

/** Marks around text, longest first, and what they make. `||` is a spoiler. @type {[string, () => HTMLElement][]} */
const MARKS = [
  ['**', () => el('strong')],
  ['__', () => el('u')],
  ['~~', () => el('s')],
  ['||', spoiler],
  ['*', () => el('em')],
  ['_', () => el('em')],
];

const ESCAPABLE = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}_]/u;

function spoiler() {
  const inside = el('span', { class: 'spoiler-text' });
  const show = () => {
    node.classList.add('shown');
    node.removeAttribute('role');
    node.removeAttribute('tabindex');
    node.removeAttribute('aria-label');
  };
  const node = el(
    'span',
    {
      class: 'spoiler',
      role: 'button',
      tabindex: 0,
      'aria-label': say('spoiler'),
      'data-testid': 'spoiler',
      onclick: show,
      onkeydown: (event) => {
        if (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')) show();
      },
    },
    inside,
  );
  return node;
}

/**
 * Where the mark that opened before `from` closes, or -1. Escaped characters and code do not close it.
 *
 * @param {string} text
 * @param {string} mark
 * @param {number} from
 */
function closingOf(text, mark, from) {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '`') {
      const end = text.indexOf('`', at + 1);
      if (end !== -1) at = end;
    } else if (text.startsWith(mark, at)) {
      // A single star inside `**…**` belongs to the pair; `_` inside a word is part of the word.
      const doubled = mark.length === 1 && text[at + 1] === mark;
      if (doubled) at += 1;
      else if (at > from && !(mark === '_' && WORD.test(text[at + 1] ?? ''))) return at;
    }
  }
  return -1;
}

/** @param {string} text @param {number} at */
function code(text, at) {
  const fence = text.startsWith('``', at) ? '``' : '`';
  const end = text.indexOf(fence, at + fence.length);
  if (end <= at + fence.length) return null;
  const inside = text.slice(at + fence.length, end);
  return { node: el('code', { class: 'inline-code' }, inside.trim() || inside), end: end + fence.length };
}

/** @param {string} text @param {number} at @param {number} depth */
function marked(text, at, depth) {
  for (const [mark, make] of MARKS) {
    if (!text.startsWith(mark, at)) continue;
    if (mark === '_' && at > 0 && WORD.test(text[at - 1] ?? '')) continue;
    if (mark === '*' && /\s/.test(text[at + 1] ?? ' ')) continue;
    const end = closingOf(text, mark, at + mark.length);
    if (end === -1) continue;
    const node = make();
    (node.firstElementChild ?? node).append(inline(text.slice(at + mark.length, end), depth + 1));
    return { node, end: end + mark.length };
  }
  return null;
}

/**
 * One line or more of text with Discord's marks, links and mentions, as nodes.
 *
 * @param {string} text
 * @param {number} [depth]
 * @returns {DocumentFragment}
 */
export function inline(text, depth = 0) {
  const out = document.createDocumentFragment();
  let plain = '';
  /** @param {Node} node */
  const put = (node) => {
    if (plain !== '') out.append(plain);
    plain = '';
    out.append(node);
  };
  for (let at = 0; at < text.length;) {
    const char = text[at] ?? '';
    if (char === '\\' && ESCAPABLE.test(text[at + 1] ?? '')) {
      plain += text[at + 1];
      at += 2;
      continue;
    }
    const found =
      depth > MAX_DEPTH
        ? null
        : char === '`'
          ? code(text, at)
          : char === '<' || char === '@'
            ? (mention(text, at) ?? findLink(text, at, depth, inline))
            : char === '[' || char === 'h'
              ? findLink(text, at, depth, inline)
              : '*_~|'.includes(char)
                ? marked(text, at, depth)
                : null;
    if (found) {
      put(found.node);
      at = found.end;
    } else if (char === '\n') {
      put(el('br'));
      at += 1;
    } else {
      plain += char;
      at += 1;
    }
  }
  if (plain !== '') out.append(plain);
  return out;
}
