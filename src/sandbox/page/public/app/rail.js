// @ts-check
import { initials } from './avatar.js';
import { byId, el, fill } from './dom.js';
import { icon } from './icons.js';
import { isUnread } from './lookup.js';
import { goToGuild, unreadMark } from './place.js';
import { DIRECT, store, whenChanged } from './store.js';
import { say } from './words.js';

/** @param {string} id @param {string} name @param {Node | string} face @param {boolean} unread */
function server(id, name, face, unread) {
  const current = store.guildId === id;
  return el(
    'li',
    { class: ['server', current && 'current', unread && 'unread'].filter(Boolean).join(' ') },
    el(
      'button',
      {
        type: 'button',
        class: 'server-button',
        title: name,
        'aria-label': name,
        'aria-current': current ? 'true' : null,
        onclick: () => goToGuild(id),
      },
      face,
    ),
    unread && unreadMark(say('unread')),
  );
}

/** Wires the row of servers at the left. */
export function startRail() {
  whenChanged(['place', 'messages'], () => {
    const { guilds, directChannels } = store.server;
    const rail = byId('rail', HTMLElement);
    rail.setAttribute('aria-label', say('servers'));
    fill(
      byId('servers', HTMLElement),
      server(DIRECT, say('directMessages'), icon('message', 26), directChannels.some(isUnread)),
      el('li', { class: 'rail-line', role: 'presentation' }),
      ...guilds.map(({ id, name, channels }) =>
        server(
          id,
          name,
          initials(name),
          channels.some((channel) => isUnread(channel.id)),
        ),
      ),
    );
  });
}
