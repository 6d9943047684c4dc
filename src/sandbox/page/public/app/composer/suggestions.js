// @ts-check
/* oxlint-disable typescript/no-unsafe-enum-comparison -- a browser cannot import Discord's enums from npm; the numbers are its documented ones */
import { say } from '../words.js';
import { localised } from './entries.js';
import { argumentAt, readLine } from './line.js';
import { narrow, ownChoices, valueOf } from './values.js';

/** @typedef {import('./entries.js').Entry} Entry */
/** @typedef {import('./entries.js').Option} Option */
/** @typedef {import('./line.js').Argument} Argument */
/** @typedef {import('./values.js').Choice} Choice */
/**
 * @typedef {object} Suggestion One row of the list above the box.
 * @property {string} title
 * @property {string} [detail]
 * @property {string} [badge]
 * @property {string} text what replaces the line from `from` to `to`
 * @property {number} from
 * @property {number} to
 * @property {{ option: Option, choice: Choice }} [picks]
 * @property {boolean} [file] choosing it opens the visitor's files; the name goes where `text` would
 */
/**
 * @typedef {object} Offer
 * @property {'commands' | 'options' | 'values' | 'none'} kind
 * @property {string} heading
 * @property {string} [help]
 * @property {Suggestion[]} rows
 * @property {Argument} [ask] the bot is to be asked about this one
 * @property {boolean} closed must the value be one of the rows?
 */

/** At most so many rows, as in Discord. */
const MOST = 25;

/** @type {Offer} */
export const NOTHING = { kind: 'none', heading: '', rows: [], closed: false };

/** @param {Option} option */
const optionBadge = (option) => say(option.required ? 'required' : 'optional');

/** Commands whose name begins with, or holds, what is typed. @param {string} text @param {readonly Entry[]} entries @returns {Offer} */
function offerCommands(text, entries) {
  const typed = text.slice(1).trim().toLowerCase();
  /** @param {Entry} entry */
  const rank = ({ name, shown }) =>
    [name, shown].some((one) => one.startsWith(typed))
      ? 0
      : [name, shown].some((one) => one.includes(typed))
        ? 1
        : 2;
  const rows = entries
    .filter((entry) => entry.allowed && rank(entry) < 2)
    .sort((a, b) => rank(a) - rank(b))
    .map((entry) => {
      const required = entry.options.filter(({ required }) => required);
      const first = required[0] ? `${localised(required[0]).name}:` : '';
      return {
        title: `/${entry.shown}`,
        detail: entry.description,
        badge: required.map((option) => localised(option).name).join(' '),
        text: `/${entry.shown} ${first}`,
        from: 0,
        to: text.length,
      };
    });
  return { kind: 'commands', heading: 'commandsOf', rows: rows.slice(0, 100), closed: true };
}

/** Options that are not in the line yet. @param {import('./line.js').Line} line @param {string} text @param {number} caret @returns {Offer} */
function offerOptions(line, text, caret) {
  const used = new Set(line.args.map(({ option }) => option));
  const start = text.lastIndexOf(' ', caret - 1) + 1;
  const typed = text.slice(start, caret).toLowerCase();
  const rows = (line.entry?.options ?? [])
    .filter((option) => !used.has(option) && localised(option).name.startsWith(typed))
    .map((option) => {
      const words = localised(option);
      return {
        title: words.name,
        detail: words.description,
        badge: optionBadge(option),
        text: `${words.name}:`,
        from: start,
        to: caret,
      };
    });
  return { kind: 'options', heading: say('moreOptions'), rows, closed: false };
}

/**
 * Rows that put a value into an option.
 *
 * @param {Argument} arg
 * @param {readonly Choice[]} choices
 * @param {number} length of the line
 * @returns {Suggestion[]}
 */
export function valueRows(arg, choices, length) {
  return choices.slice(0, MOST).map((choice) => ({
    title: choice.label,
    ...(choice.detail ? { detail: choice.detail } : {}),
    text: `${choice.label} `,
    from: arg.valueStart,
    to: Math.min(arg.end + 1, length),
    picks: { option: arg.option, choice },
  }));
}

/**
 * What to offer for a line with the caret at this place.
 *
 * @param {string} text
 * @param {number} caret
 * @param {readonly Entry[]} entries
 * @returns {Offer}
 */
export function offerFor(text, caret, entries) {
  if (!text.startsWith('/')) return NOTHING;
  const line = readLine(text, entries);
  if (!line.entry || caret <= line.commandEnd) return offerCommands(text, entries);
  const arg = argumentAt(line, caret);
  if (!arg) return offerOptions(line, text, caret);
  const { name, description } = localised(arg.option);
  const heading = `${name} (${optionBadge(arg.option)})`;
  if (arg.option.type === 11) {
    const row = { title: say('chooseFile'), text: '', from: arg.valueStart, to: arg.end, file: true };
    return { kind: 'values', heading, help: description, rows: [row], closed: arg.value === '' };
  }
  const own = ownChoices(arg.option);
  if (own) {
    const exact = arg.value !== '' && 'value' in valueOf(arg.option, arg.value);
    return {
      kind: 'values',
      heading,
      help: description,
      rows: valueRows(arg, exact ? own : narrow(own, arg.value), text.length),
      closed: !exact,
    };
  }
  const asks = 'autocomplete' in arg.option && arg.option.autocomplete;
  const type = arg.option.type === 3 ? say('typeFreely') : say('typeNumber');
  const help = asks ? description : `${description} · ${type}`;
  return { kind: 'values', heading, help, rows: [], closed: false, ...(asks ? { ask: arg } : {}) };
}
