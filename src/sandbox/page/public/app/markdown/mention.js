// @ts-check
import { el } from '../dom.js';
import { nameOf } from '../lookup.js';
import { timeElement } from '../time.js';

/** Each kind of thing in angle brackets, and what it becomes. @type {[RegExp, (groups: string[]) => Node][]} */
const KINDS = [
  [/<@!?(\d{1,20})>/y, ([, id = '']) => pill(`@${nameOf('user', id) ?? 'unknown-user'}`)],
  [/<@&(\d{1,20})>/y, ([, id = '']) => pill(`@${nameOf('role', id) ?? 'unknown-role'}`)],
  [/<#(\d{1,20})>/y, ([, id = '']) => channelPill(id)],
  [/<\/([-_ \p{L}\p{N}]{1,100}):\d{1,20}>/uy, ([, name = '']) => commandPill(name)],
  [
    /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y,
    ([, seconds = '', style = 'f']) => timeElement(new Date(Number(seconds) * 1_000), style),
  ],
  [/<a?:(\w{2,32}):\d{1,20}>/y, ([, name = '']) => el('span', { class: 'emoji-name' }, `:${name}:`)],
  [/@(?:everyone|here)/y, ([all = '']) => pill(all)],
];

/** @param {string} text */
const pill = (text) => el('span', { class: 'mention' }, text);

/** @param {string} id */
const channelPill = (id) =>
  el(
    'button',
    { type: 'button', class: 'mention', 'data-channel': id },
    `#${nameOf('channel', id) ?? 'unknown'}`,
  );

/** @param {string} name */
const commandPill = (name) =>
  el('button', { type: 'button', class: 'mention', 'data-fill': `/${name} ` }, `/${name}`);

/**
 * A mention, time stamp or emoji at this place. Pills of channels and commands are served by `main.js`.
 *
 * @param {string} text
 * @param {number} at
 * @returns {{ node: Node, end: number } | null}
 */
export function mention(text, at) {
  for (const [pattern, make] of KINDS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { node: make([...match]), end: pattern.lastIndex };
  }
  return null;
}
