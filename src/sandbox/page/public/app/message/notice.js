// @ts-check
import { avatar } from '../avatar.js';
import { el } from '../dom.js';
import { icon } from '../icons.js';
import { dismissNotice } from '../interactions.js';
import { nameOf } from '../lookup.js';
import { store } from '../store.js';
import { say } from '../words.js';
import { onlyYou, thinking } from './message.js';
import { originLine } from './origin.js';

/**
 * What the page says in the bot's place: that it is thinking, or that it did not answer.
 *
 * @param {import('../store.js').Notice} notice
 */
export function noticeView({ id, userId, command, status, problem }) {
  const { bot } = store.server;
  const name = nameOf('user', bot.id) ?? bot.username;
  const failed = status === 'failed';
  return el(
    'li',
    { class: 'message message-ephemeral', 'data-testid': failed ? 'no-answer' : 'pending' },
    command !== '' && originLine({ id: userId, name: nameOf('user', userId) ?? '' }, command),
    el('span', { class: 'gutter' }, avatar({ id: bot.id, name, bot: true })),
    el(
      'div',
      { class: 'message-body' },
      el(
        'div',
        { class: 'message-head' },
        el('bdi', { class: 'author author-bot' }, name),
        el('span', { class: 'app-tag' }, say('bot')),
      ),
      failed
        ? el(
            'div',
            { class: 'failure', role: 'alert' },
            icon('warning', 18),
            say('noAnswer'),
            problem && ` (${problem})`,
          )
        : thinking(),
      failed && onlyYou(() => dismissNotice(id)),
    ),
  );
}
