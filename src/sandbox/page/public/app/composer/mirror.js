// @ts-check
import { el, fill } from '../dom.js';
import { readLine } from './line.js';

/**
 * Draws the typed line behind the box with its parts coloured, as Discord's pills; the box's own letters are
 * transparent, so both must share every measure of the font.
 *
 * @param {HTMLElement} mirror
 * @param {HTMLInputElement} input
 * @param {readonly import('./entries.js').Entry[]} entries
 */
export function drawMirror(mirror, input, entries) {
  const text = input.value;
  const { entry, commandEnd, args } = readLine(text, entries);
  if (!entry) {
    fill(mirror, text);
  } else {
    /** @type {(Node | string)[]} */
    const parts = [el('span', { class: 'typed-command' }, text.slice(0, commandEnd))];
    let at = commandEnd;
    for (const { start, valueStart, end } of args) {
      const filled = text.slice(valueStart, end).trimEnd();
      parts.push(text.slice(at, start), el('span', { class: 'typed-name' }, text.slice(start, valueStart)));
      parts.push(el('span', { class: 'typed-value' }, filled));
      at = valueStart + filled.length;
    }
    parts.push(text.slice(at));
    fill(mirror, ...parts);
  }
  mirror.scrollLeft = input.scrollLeft;
}
