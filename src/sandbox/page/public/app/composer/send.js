// @ts-check
import { runCommand } from '../interactions.js';
import { say } from '../words.js';
import { localised } from './entries.js';
import { readLine } from './line.js';
import { valueOf } from './values.js';

/** @typedef {import('./entries.js').Entry} Entry */
/** @typedef {import('./entries.js').Option} Option */
/** @typedef {{ name: string, options: import('../api.js').OptionValues }} Ready */

/** Called with the name of each command that was sent. @type {((name: string) => void)[]} */
const listeners = [];

/** @param {(name: string) => void} listener */
export const whenSent = (listener) => void listeners.push(listener);

/**
 * Turns a line into a command to send, or into one sentence (and the option it is about).
 *
 * @param {string} text
 * @param {readonly Entry[]} entries
 * @returns {Ready | { problem: string, missing?: Option }}
 */
export function prepare(text, entries) {
  if (!text.startsWith('/')) return { problem: say('slashOnly') };
  if (entries.length === 0) return { problem: say('waitingForCommands') };
  const { entry, args, stray } = readLine(text.trimEnd(), entries);
  if (!entry) return { problem: say('unknownCommand', { command: text.split(' ')[0] ?? '' }) };
  if (!entry.allowed) return { problem: say('notForYou', { command: `/${entry.shown}` }) };
  if (stray !== '') return { problem: say('notAnOption', { value: stray }) };
  /** @type {import('../api.js').OptionValues} */
  const options = {};
  for (const { option, value } of args) {
    if (value === '' && !option.required) continue;
    if (value === '') return { problem: say('missing', { option: localised(option).name }), missing: option };
    const result = valueOf(option, value);
    if ('problem' in result) return result;
    options[option.name] = result.value;
  }
  const missing = entry.options.find((option) => option.required && !(option.name in options));
  if (missing) return { problem: say('missing', { option: localised(missing).name }), missing };
  return { name: entry.name, options };
}

/** @param {Ready} ready */
export function send({ name, options }) {
  for (const listener of listeners) listener(name);
  void runCommand(name, options);
}
