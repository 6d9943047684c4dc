// @ts-check
import { actor } from './lookup.js';

/** @typedef {import('../../../discord/types.ts').InteractionOutcome} Outcome */
/** @typedef {import('../../../discord/types.ts').OptionValues} OptionValues */

/**
 * @param {string} path
 * @param {object} [body] posts it; without one the page asks
 */
async function ask(path, body) {
  const answer = await fetch(path, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const data = await answer.json();
  if (!answer.ok) throw new Error(data.problem ?? answer.statusText);
  return data;
}

/** @returns {Promise<import('./store.js').ServerState>} */
export const fetchState = () => ask('/api/state');

/** @param {string} name @param {OptionValues} options @returns {Promise<Outcome>} */
export const sendCommand = (name, options) => ask('/api/command', { actor: actor(), name, options });

/** @param {string} name @param {string} focused @param {OptionValues} options @returns {Promise<Outcome>} */
export const sendAutocomplete = (name, focused, options) =>
  ask('/api/autocomplete', { actor: actor(), name, focused, options });

/** @param {string} messageId @param {string} customId @param {string[]} [values] @returns {Promise<Outcome>} */
export const sendComponent = (messageId, customId, values) =>
  ask('/api/component', { actor: actor(), messageId, customId, ...(values === undefined ? {} : { values }) });

/** @param {string} customId @param {import('../../../discord/types.ts').ModalFields} fields @returns {Promise<Outcome>} */
export const sendModal = (customId, fields) => ask('/api/modal', { actor: actor(), customId, fields });

/** @param {{ outletId: string, title: string, text: string }} story @returns {Promise<{ link: string }>} */
export const publishStory = (story) => ask('/api/publish', story);
