// @ts-check
import { avatar } from '../avatar.js';
import { el } from '../dom.js';
import { nameOf } from '../lookup.js';
import { inline } from '../markdown/inline.js';
import { store } from '../store.js';
import { say } from '../words.js';

/** @typedef {import('../store.js').Message} Message */

/**
 * The name by which a user goes.
 *
 * @param {{ id: string, username: string, global_name?: string | null }} user
 */
export const nameOfUser = (user) => nameOf('user', user.id) ?? user.global_name ?? user.username;

/**
 * The line above a reply: who used which command.
 *
 * @param {{ id: string, name: string }} who
 * @param {string} command
 */
export function originLine(who, command) {
  const pill = el('span', { class: 'mention' }, command);
  const [before = '', after = ''] = say('used', { name: '\u0001', command: '\u0002' }).split('\u0001');
  const [middle = '', end = ''] = after.split('\u0002');
  const name = el('bdi', { class: 'origin-name' }, who.name);
  return el('div', { class: 'origin' }, avatar(who, 16), before, name, middle, pill, end);
}

/** The message that this one answers, if we know it. @param {Message} message */
function referencedBy(message) {
  const id = message.message_reference?.message_id;
  if (id === undefined) return undefined;
  const known = store.server.messages[message.channel_id]?.find((one) => one.id === id);
  return message.referenced_message ?? known ?? store.ephemerals.get(id)?.message;
}

/**
 * The line above a message: the command or the message that it answers.
 *
 * @param {Message} message
 */
export function origin(message) {
  const metadata = message.interaction_metadata;
  const command = metadata && store.usedCommands.get(metadata.id);
  if (metadata && command) {
    return originLine({ id: metadata.user.id, name: nameOfUser(metadata.user) }, command);
  }
  const referenced = referencedBy(message);
  if (!referenced) return null;
  return el(
    'div',
    { class: 'origin' },
    avatar(
      { id: referenced.author.id, name: nameOfUser(referenced.author), bot: referenced.author.bot === true },
      16,
    ),
    el('bdi', { class: 'origin-name' }, nameOfUser(referenced.author)),
    el(
      'span',
      { class: 'origin-text', dir: 'auto' },
      inline((referenced.content || referenced.embeds[0]?.title || '…').replaceAll('\n', ' ')),
    ),
  );
}
