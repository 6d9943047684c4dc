// @ts-check
/* oxlint-disable typescript/no-unsafe-enum-comparison -- a browser cannot import Discord's enums from npm; the numbers are its documented ones */
import { avatar } from '../avatar.js';
import { el } from '../dom.js';
import { icon } from '../icons.js';
import { markdown } from '../markdown/blocks.js';
import { changed, store } from '../store.js';
import { formatDate, formatMoment } from '../time.js';
import { say } from '../words.js';
import { componentView } from './components.js';
import { embedView } from './embed.js';
import { attachmentView } from './media.js';
import { nameOfUser, origin } from './origin.js';

/** @typedef {import('../store.js').Message} Message */

const EPHEMERAL = 64;
const LOADING = 128;
/** Discord puts messages of one author within seven minutes under one name. */
const TOGETHER_MS = 7 * 60_000;

/** Is the message a private reply? @param {Message} message */
const isEphemeral = (message) => ((message.flags ?? 0) & EPHEMERAL) !== 0;

/** Does the message begin with a line of its own above the name? @param {Message} message */
const hasOrigin = (message) => Boolean(message.interaction_metadata ?? message.message_reference);

/**
 * Does a message stand under the name of the one before?
 *
 * @param {Message} message
 * @param {Message | undefined} before
 */
export function continues(message, before) {
  if (!before || hasOrigin(message) || isEphemeral(message) || isEphemeral(before)) return false;
  const apart = Date.parse(message.timestamp) - Date.parse(before.timestamp);
  return before.author.id === message.author.id && apart < TOGETHER_MS;
}

/** @param {Message} message */
function body(message) {
  if (((message.flags ?? 0) & LOADING) !== 0) return [thinking()];
  const edited = message.edited_timestamp
    ? el(
        'span',
        { class: 'edited', title: formatDate(new Date(message.edited_timestamp), 'F') },
        say('edited'),
      )
    : null;
  const text =
    message.content === '' ? null : el('div', { class: 'content', dir: 'auto' }, markdown(message.content));
  const target = text?.lastElementChild?.classList.contains('line') ? text.lastElementChild : text;
  if (edited && target) target.append(' ', edited);
  return [
    text,
    ...message.embeds.map((embed) => embedView(embed, message.attachments)),
    ...message.attachments.map(attachmentView),
    ...(message.components ?? []).map((component) => componentView(component, message)),
    edited && !text ? el('div', {}, edited) : null,
    message.thread ? threadLink(message.thread) : null,
  ];
}

/** @param {{ id: string, name?: string | null }} thread */
const threadLink = ({ id, name }) =>
  el('button', { type: 'button', class: 'thread-link', 'data-channel': id }, icon('message', 16), name ?? '');

/** “… is thinking” with its dots. */
export function thinking() {
  return el(
    'div',
    { class: 'thinking', 'data-testid': 'thinking' },
    el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')),
    say('thinking', { name: nameOfUser(store.server.bot) }),
  );
}

/**
 * “Only you can see this · Dismiss message”.
 *
 * @param {() => void} onDismiss
 */
export function onlyYou(onDismiss) {
  return el(
    'div',
    { class: 'only-you' },
    icon('eye', 16),
    say('onlyYou'),
    ' · ',
    el(
      'button',
      { type: 'button', class: 'link-button', onclick: onDismiss, 'data-testid': 'dismiss' },
      say('dismiss'),
    ),
  );
}

/**
 * A message with its author, text, embeds and components.
 *
 * @param {Message} message
 * @param {{ under: boolean }} place `under`: it stands under the name of the message before
 */
export function messageView(message, { under }) {
  const { author } = message;
  const name = nameOfUser(author);
  const date = new Date(message.timestamp);
  const ephemeral = isEphemeral(message);
  const time = el(
    'time',
    { class: 'moment', datetime: message.timestamp, title: formatDate(date, 'F') },
    formatMoment(date),
  );
  return el(
    'li',
    {
      class: ['message', under && 'message-under', ephemeral && 'message-ephemeral']
        .filter(Boolean)
        .join(' '),
      'data-testid': ephemeral ? 'ephemeral' : 'message',
      'data-message-id': message.id,
    },
    origin(message),
    under
      ? el(
          'span',
          { class: 'gutter' },
          el('time', { class: 'moment', datetime: message.timestamp }, formatDate(date, 't')),
        )
      : el('span', { class: 'gutter' }, avatar({ id: author.id, name, bot: author.bot === true })),
    el(
      'div',
      { class: 'message-body' },
      !under &&
        el(
          'div',
          { class: 'message-head' },
          el('bdi', { class: author.bot ? 'author author-bot' : 'author' }, name),
          author.bot && el('span', { class: 'app-tag' }, say('bot')),
          time,
        ),
      ...body(message),
      store.failedMessages.has(message.id) &&
        el('div', { class: 'failure', role: 'alert' }, icon('warning', 16), say('interactionFailed')),
      ephemeral &&
        onlyYou(() => {
          store.ephemerals.delete(message.id);
          changed('messages');
        }),
    ),
  );
}
