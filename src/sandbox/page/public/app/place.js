// @ts-check
import { el } from './dom.js';
import { actingGuild, isUnread, shownChannels } from './lookup.js';
import { changed, DIRECT, store } from './store.js';

/**
 * Goes to a channel.
 *
 * @param {string} guildId
 * @param {string} channelId
 */
export function goTo(guildId, channelId) {
  store.guildId = guildId;
  store.channelId = channelId;
  document.body.classList.remove('menu-open');
  changed('place');
}

/** Goes to a server: its first unread channel, else its first. @param {string} guildId */
export function goToGuild(guildId) {
  if (guildId === DIRECT)
    return goTo(DIRECT, store.server.directChannels.find(isUnread) ?? store.server.directChannels[0] ?? '');
  const found = store.server.guilds.find(({ id }) => id === guildId);
  const channels = found ? shownChannels(found) : [];
  return goTo(guildId, (channels.find(({ id }) => isUnread(id)) ?? channels[0])?.id ?? '');
}

/** Goes to a channel wherever it is. @param {string} channelId */
export function goToChannel(channelId) {
  const home = store.server.guilds.find(({ channels }) => channels.some(({ id }) => id === channelId));
  if (home) goTo(home.id, channelId);
}

/** After a fresh start or a change: stand somewhere that exists, as somebody who exists. */
export function settle() {
  const { me, guilds, directChannels } = store.server;
  const known = [...guilds.flatMap(({ channels }) => channels.map(({ id }) => id)), ...directChannels];
  const direct = store.guildId === DIRECT;
  const first = store.lastRead.size === 0;
  if (store.channelId === '' && !direct) Object.assign(store, me);
  if (!direct && !known.includes(store.channelId)) {
    store.guildId = guilds[0]?.id ?? '';
    store.channelId = (guilds[0] && shownChannels(guilds[0])[0]?.id) ?? '';
  }
  // What was there before the visitor came counts as read; a channel that turns up later does not.
  for (const id of known) {
    const newest = store.server.messages[id]?.at(-1)?.id ?? '0';
    if (!store.lastRead.has(id)) store.lastRead.set(id, first ? newest : '0');
  }
  const people = actingGuild()?.members.filter(({ bot }) => !bot) ?? [];
  if (!people.some(({ id }) => id === store.userId)) store.userId = people[0]?.id ?? '';
}

/** A white mark beside what is unread, with words for those who cannot see it. @param {string} words */
export const unreadMark = (words) =>
  el('span', { class: 'unread-mark' }, el('span', { class: 'visually-hidden' }, words));
