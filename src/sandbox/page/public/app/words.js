// @ts-check
import { store } from './store.js';
import { en } from './words.en.js';
import { es } from './words.es.js';

/** @type {Record<import('./store.js').Locale, Record<import('./words.en.js').WordKey, string>>} */
const WORDS = { 'en-US': en, 'es-ES': es };

/**
 * Our own words in the visitor's language, with `{…}` filled in.
 *
 * @param {import('./words.en.js').WordKey} key
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export function say(key, values = {}) {
  return WORDS[store.locale][key].replace(/\{(\w{1,20})\}/g, (_, name) => String(values[name] ?? ''));
}
