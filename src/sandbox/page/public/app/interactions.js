// @ts-check
import { sendCommand, sendComponent, sendModal } from './api.js';
import { openModal } from './modal.js';
import { changed, store } from './store.js';

/** @typedef {import('./api.js').Outcome} Outcome */

let notices = 0;

/**
 * Shows “… is thinking” below the messages until the answer is there, and what went wrong when it is not.
 *
 * @param {string} command as the visitor wrote it; empty for forms
 * @param {Promise<Outcome>} sent
 * @returns {Promise<boolean>} whether the bot answered
 */
async function waitFor(command, sent) {
  /** @type {import('./store.js').Notice} */
  const notice = {
    id: `notice-${(notices += 1)}`,
    userId: store.userId,
    channelId: store.channelId,
    command,
    status: 'thinking',
  };
  store.notices.push(notice);
  changed('messages');
  const outcome = await sent.catch((/** @type {Error} */ error) => {
    notice.problem = error.message;
    return null;
  });
  // The answer may be here before the event that brings its message.
  if (outcome) store.usedCommands.set(outcome.interactionId, command);
  if (outcome && outcome.status !== 'failed') {
    dismissNotice(notice.id);
    if (outcome.modal) openModal(outcome.modal, submitForm);
    return true;
  }
  notice.status = 'failed';
  changed('messages');
  return false;
}

/** @param {string} id */
export function dismissNotice(id) {
  store.notices = store.notices.filter((notice) => notice.id !== id);
  changed('messages');
}

/**
 * Sends a slash command and shows what becomes of it.
 *
 * @param {string} name
 * @param {import('./api.js').OptionValues} options
 */
export const runCommand = (name, options) => waitFor(`/${name}`, sendCommand(name, options));

/**
 * Clicks a button or sends a select's choice. The message says so when nothing comes of it.
 *
 * @param {string} messageId
 * @param {string} customId
 * @param {string[]} [values]
 */
export async function useComponent(messageId, customId, values) {
  store.failedMessages.delete(messageId);
  const outcome = await sendComponent(messageId, customId, values).catch(() => null);
  if (outcome?.modal) openModal(outcome.modal, submitForm);
  if (!outcome || outcome.status === 'failed') store.failedMessages.add(messageId);
  changed('messages');
}

/**
 * Sends a form. `false` keeps it open: the bot did not answer.
 *
 * @param {string} customId
 * @param {import('../../../discord/types.ts').ModalFields} fields
 */
async function submitForm(customId, fields) {
  const outcome = await sendModal(customId, fields).catch(() => null);
  if (outcome?.modal) openModal(outcome.modal, submitForm);
  return outcome !== null && outcome.status !== 'failed';
}
