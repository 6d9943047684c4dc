// @ts-check
/* oxlint-disable typescript/no-unsafe-enum-comparison -- a browser cannot import Discord's enums from npm; the numbers are its documented ones */
import { me } from '../lookup.js';
import { store } from '../store.js';

/** @typedef {import('discord-api-types/v10').APIApplicationCommandOption} AnyOption */
/** @typedef {import('discord-api-types/v10').APIApplicationCommandBasicOption} Option */
/**
 * @typedef {object} Entry A command or sub-command as one can type it.
 * @property {string} name the bot's own name, as in `subscription list`
 * @property {string} shown the name in the visitor's language
 * @property {string} description
 * @property {Option[]} options required ones first
 * @property {boolean} allowed may the visitor's member use it?
 */

/**
 * A name or description in the visitor's language.
 *
 * @param {{ name: string, description: string, name_localizations?: object | null, description_localizations?: object | null }} of
 * @returns {{ name: string, description: string }}
 */
export function localised({
  name,
  description,
  name_localizations: names,
  description_localizations: descriptions,
}) {
  /** @param {object | null | undefined} words @param {string} own */
  const pick = (words, own) => {
    const found = Object.entries(words ?? {}).find(([locale]) => locale === store.locale);
    return typeof found?.[1] === 'string' ? found[1] : own;
  };
  return { name: pick(names, name), description: pick(descriptions, description) };
}

/** @param {string | null | undefined} needed permission bits */
function mayUse(needed) {
  if (needed === null || needed === undefined) return true;
  const wanted = BigInt(needed);
  return (BigInt(me()?.permissions ?? 0) & wanted) === wanted;
}

/** Every slash command of the bot with its sub-commands spread out, by name. @returns {Entry[]} */
export function allEntries() {
  return store.server.commands
    .filter(({ type }) => type === 1)
    .flatMap((command) => {
      const allowed = mayUse(command.default_member_permissions);
      return spread(command, '', '', allowed);
    })
    .sort((a, b) => a.shown.localeCompare(b.shown));
}

/**
 * @param {{ name: string, description: string, options?: readonly AnyOption[] | undefined }} command
 * @param {string} path
 * @param {string} shownPath
 * @param {boolean} allowed
 * @returns {Entry[]}
 */
function spread(command, path, shownPath, allowed) {
  const words = localised(command);
  const name = path + command.name;
  const shown = shownPath + words.name;
  const options = command.options ?? [];
  const below = options.filter((option) => option.type === 1 || option.type === 2);
  if (below.length > 0) return below.flatMap((option) => spread(option, `${name} `, `${shown} `, allowed));
  const own = options.flatMap((option) => (option.type === 1 || option.type === 2 ? [] : [option]));
  own.sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false));
  return [{ name, shown, description: words.description, options: own, allowed }];
}
