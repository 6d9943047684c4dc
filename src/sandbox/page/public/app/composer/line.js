// @ts-check
import { localised } from './entries.js';

/** @typedef {import('./entries.js').Entry} Entry */
/** @typedef {import('./entries.js').Option} Option */
/** @typedef {{ option: Option, start: number, valueStart: number, end: number, value: string }} Argument places in the line */
/**
 * @typedef {object} Line What is typed, understood.
 * @property {Entry | null} entry
 * @property {number} commandEnd where the command's name ends
 * @property {Argument[]} args
 * @property {string} stray text that belongs to no option
 */

const NAMED = /(?:^|\s)([-_\p{L}\p{N}]{1,32}):/gu;

/**
 * Does the line start with this command's name, ended by a blank or the end?
 *
 * @param {string} text
 * @param {string} name
 */
function startsWithCommand(text, name) {
  const typed = text.slice(1, name.length + 1);
  return typed.toLowerCase() === name.toLowerCase() && /^(\s|$)/.test(text.slice(name.length + 1));
}

/**
 * Reads a line such as `/setup channel:#news club:liverpool`. A value ends where the next option's name begins, so it
 * may hold blanks and colons.
 *
 * @param {string} text
 * @param {readonly Entry[]} entries
 * @returns {Line}
 */
export function readLine(text, entries) {
  /** @type {{ entry: Entry, length: number }[]} */
  const matches = [];
  for (const entry of entries) {
    for (const name of [entry.name, entry.shown]) {
      if (text.startsWith('/') && startsWithCommand(text, name))
        matches.push({ entry, length: name.length + 1 });
    }
  }
  const longest = matches.sort((a, b) => b.length - a.length)[0];
  if (!longest) return { entry: null, commandEnd: 0, args: [], stray: '' };
  const { entry, length } = longest;
  const body = text.slice(length);
  /** @type {Argument[]} */
  const args = [];
  for (const match of body.matchAll(NAMED)) {
    const name = (match[1] ?? '').toLowerCase();
    const option = entry.options.find((one) => one.name === name || localised(one).name === name);
    if (!option || args.some((arg) => arg.option === option)) continue;
    const colon = length + match.index + match[0].length;
    args.push({ option, start: colon - name.length - 1, valueStart: colon, end: text.length, value: '' });
  }
  args.forEach((arg, index) => {
    arg.end = (args[index + 1]?.start ?? text.length + 1) - 1;
    arg.value = text.slice(arg.valueStart, arg.end).trim();
  });
  const stray = text.slice(length, args[0]?.start ?? text.length).trim();
  return { entry, commandEnd: length, args, stray };
}

/**
 * The argument whose value the caret stands in, if any.
 *
 * @param {Line} line
 * @param {number} caret
 */
export const argumentAt = ({ args }, caret) =>
  args.find(({ valueStart, end }) => caret >= valueStart && caret <= end);
