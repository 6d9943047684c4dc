// @ts-check
/* oxlint-disable typescript/no-unsafe-enum-comparison -- a browser cannot import Discord's enums from npm; the numbers are its documented ones */
import { actingGuild, shownChannels } from '../lookup.js';
import { say } from '../words.js';
import { localised } from './entries.js';
import { chosenFile } from './files.js';

/** @typedef {import('./entries.js').Option} Option */
/** @typedef {{ label: string, value: string | number | boolean, detail?: string }} Choice */

/** Values behind texts that were chosen from a list: option and text, to value. @type {Map<string, string | number>} */
const picked = new Map();

/** @param {Option} option @param {string} text */
const pickKey = (option, text) => `${option.name}\n${text}`;

/**
 * Remembers what a chosen text stands for.
 *
 * @param {Option} option
 * @param {Choice} choice
 */
export function remember(option, { label, value }) {
  if (typeof value !== 'boolean') picked.set(pickKey(option, label), value);
}

/** @param {string} text */
const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * What the page itself can offer for an option: its fixed choices, yes and no, channels, members, roles.
 *
 * @param {Option} option
 * @returns {Choice[] | null} nothing where one types freely or the bot is asked
 */
export function ownChoices(option) {
  const guild = actingGuild();
  if ('choices' in option && option.choices) {
    return option.choices.map((choice) => ({
      label: localised({ ...choice, description: '' }).name,
      value: choice.value,
    }));
  }
  if (option.type === 5)
    return [
      { label: say('true'), value: true },
      { label: say('false'), value: false },
    ];
  if (!guild) return null;
  const members = guild.members.map(({ id, name }) => ({ label: `@${name}`, value: id }));
  const roles = guild.roles.map(({ id, name }) => ({ label: `@${name.replace(/^@/, '')}`, value: id }));
  if (option.type === 6) return members;
  if (option.type === 8) return roles;
  if (option.type === 9) return [...members, ...roles];
  if (option.type !== 7) return null;
  const types = option.channel_types;
  return shownChannels(guild)
    .filter(({ type }) => !types || types.some((wanted) => wanted === type))
    .map(({ id, name, topic }) => ({ label: `#${name}`, value: id, ...(topic ? { detail: topic } : {}) }));
}

/**
 * Choices that hold what is typed; all of them when it is one of them already.
 *
 * @param {readonly Choice[]} choices
 * @param {string} typed
 */
export function narrow(choices, typed) {
  const wanted = plain(typed);
  return choices.filter(({ label }) => plain(label).includes(wanted));
}

/**
 * The value to send for a typed text, or what is wrong with it in one sentence.
 *
 * @param {Option} option
 * @param {string} text
 * @returns {{ value: import('../api.js').OptionValues[string] } | { problem: string }}
 */
export function valueOf(option, text) {
  const name = localised(option).name;
  const chosen = picked.get(pickKey(option, text));
  if (chosen !== undefined) return { value: chosen };
  if (option.type === 11) {
    const file = chosenFile(text);
    return file ? { value: file } : { problem: say('noFile', { option: name }) };
  }
  const choices = ownChoices(option);
  if (choices) {
    const wanted = plain(text).replace(/^[#@]|^<[#@][!&]?|>$/g, '');
    const found = choices.find(
      ({ label, value }) =>
        plain(label).replace(/^[#@]/, '') === wanted || String(value).toLowerCase() === wanted,
    );
    if (found) return { value: found.value };
    const key = option.type >= 6 && option.type <= 9 ? 'notFound' : 'notAChoice';
    return { problem: say(key, { value: text, option: name }) };
  }
  if (option.type === 4 || option.type === 10) {
    const value = Number(text.replace(',', '.'));
    const fits = text !== '' && Number.isFinite(value) && (option.type === 10 || Number.isInteger(value));
    return fits ? { value } : { problem: say('notANumber', { option: name }) };
  }
  return { value: text };
}
