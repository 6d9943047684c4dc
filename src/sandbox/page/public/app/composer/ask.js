// @ts-check
import { sendAutocomplete } from '../api.js';
import { valueOf } from './values.js';

/** @typedef {import('./line.js').Line} Line */
/** @typedef {import('./line.js').Argument} Argument */
/** @typedef {import('./values.js').Choice} Choice */

/** Wait this long after the last key before the bot is asked, in milliseconds. */
const QUIET_MS = 200;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
let latest = 0;

/** Drops a question that is under way. */
export function stopAsking() {
  clearTimeout(timer);
  latest += 1;
}

/**
 * Asks the bot what may stand in an option, once typing pauses; older answers are dropped.
 *
 * @param {Line} line
 * @param {Argument} focused
 * @param {(choices: Choice[] | null) => void} onAnswer nothing when the bot did not answer
 */
export function askBot(line, focused, onAnswer) {
  stopAsking();
  const ticket = latest;
  const { entry, args } = line;
  if (!entry) return;
  const ask = async () => {
    /** @type {import('../api.js').OptionValues} */
    const options = {};
    for (const { option, value } of args) {
      if (option === focused.option) options[option.name] = value;
      else if (value !== '') {
        const result = valueOf(option, value);
        if ('value' in result) options[option.name] = result.value;
      }
    }
    const outcome = await sendAutocomplete(entry.name, focused.option.name, options).catch(() => null);
    if (ticket !== latest) return;
    const answered = outcome !== null && outcome.status === 'autocomplete';
    onAnswer(answered ? outcome.choices.map(({ name, value }) => ({ label: name, value })) : null);
  };
  timer = setTimeout(() => void ask(), QUIET_MS);
}
