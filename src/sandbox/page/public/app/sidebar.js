// @ts-check
import { avatar } from './avatar.js';
import { byId, el, fill } from './dom.js';
import { icon } from './icons.js';
import { guild, isUnread, nameOf, shownChannels } from './lookup.js';
import { goTo, unreadMark } from './place.js';
import { DIRECT, store, whenChanged } from './store.js';
import { say } from './words.js';

/** Discord's numbers for announcement channels, threads and forums. */
const ANNOUNCEMENT = 5;
const THREADS = new Set([10, 11, 12]);

/** @param {string} guildId @param {string} id @param {string} name @param {Node} mark @param {boolean} [thread] */
function channel(guildId, id, name, mark, thread = false) {
  const current = store.channelId === id;
  const unread = !current && isUnread(id);
  return el(
    'li',
    {
      class: ['channel', thread && 'thread', current && 'current', unread && 'unread']
        .filter(Boolean)
        .join(' '),
    },
    el(
      'button',
      {
        type: 'button',
        'data-testid': 'channel',
        'aria-current': current ? 'page' : null,
        onclick: () => goTo(guildId, id),
      },
      mark,
      el('bdi', { class: 'channel-name' }, name),
    ),
    unread && unreadMark(say('unread')),
  );
}

function directList() {
  const { bot, directChannels } = store.server;
  const name = nameOf('user', bot.id) ?? bot.username;
  return directChannels.map((id) => channel(DIRECT, id, name, avatar({ id: bot.id, name, bot: true }, 28)));
}

/** @param {import('./store.js').Guild} of */
const guildList = (of) =>
  shownChannels(of).map(({ id, name, type }) =>
    channel(
      of.id,
      id,
      name,
      icon(THREADS.has(type) ? 'reply' : type === ANNOUNCEMENT ? 'megaphone' : 'hash', 20),
      THREADS.has(type),
    ),
  );

/** Wires the list of channels and the head above the messages. */
export function startSidebar() {
  whenChanged(['place', 'messages'], () => {
    const here = guild();
    byId('sidebar', HTMLElement).setAttribute('aria-label', say('channels'));
    fill(byId('guild-name', HTMLElement), here?.name ?? say('directMessages'));
    fill(byId('channels-label', HTMLElement), here ? say('textChannels') : say('directMessages'));
    fill(byId('channels', HTMLElement), ...(here ? guildList(here) : directList()));
  });
  whenChanged(['place'], () => {
    const here = guild()?.channels.find(({ id }) => id === store.channelId);
    const bot = nameOf('user', store.server.bot.id) ?? store.server.bot.username;
    const direct = store.guildId === DIRECT;
    fill(
      byId('channel-mark', HTMLElement),
      icon(direct ? 'message' : here?.type === ANNOUNCEMENT ? 'megaphone' : 'hash', 24),
    );
    fill(byId('channel-title', HTMLElement), direct ? bot : (here?.name ?? ''));
    fill(byId('channel-topic', HTMLElement), here?.topic ?? '');
    byId('open-menu', HTMLElement).setAttribute('aria-label', say('openMenu'));
  });
}
