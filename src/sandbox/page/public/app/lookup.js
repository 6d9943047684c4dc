// @ts-check
import { DIRECT, store } from './store.js';

/** @typedef {import('./store.js').Message} Message */

/** The server the visitor looks at; nothing in direct messages. */
export const guild = () => store.server.guilds.find(({ id }) => id === store.guildId);

/** The server that slash commands go to: the visible one, else the visitor's first. */
export const actingGuild = () => guild() ?? store.server.guilds[0];

/** The member the visitor plays. */
export const me = () => actingGuild()?.members.find(({ id }) => id === store.userId);

/** Voice channels and categories hold no messages we could show. */
const SHOWN_CHANNELS = new Set([0, 5, 10, 11, 12, 15]);

/**
 * Channels of a server in their order, threads below their channel.
 *
 * @param {import('./store.js').Guild} of
 */
export function shownChannels(of) {
  const shown = of.channels.filter(({ type }) => SHOWN_CHANNELS.has(type));
  const top = shown.filter(({ type }) => type < 10 || type > 12);
  top.sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  return top.flatMap((channel) => [
    channel,
    ...shown.filter(({ parent_id: parent }) => parent === channel.id),
  ]);
}

/** Who acts where, as the endpoints want it. */
export function actor() {
  const { guildId, channelId } =
    store.guildId === DIRECT ? { guildId: actingGuild()?.id ?? '', channelId: store.channelId } : store;
  return { guildId, channelId, userId: store.userId, locale: store.locale };
}

/**
 * What the visitor sees in a channel, oldest first: the messages, and the private replies to them.
 *
 * @param {string} channelId
 * @returns {Message[]}
 */
export function visibleMessages(channelId) {
  const own = [...store.ephemerals.values()]
    .filter(({ userId, message }) => userId === store.userId && message.channel_id === channelId)
    .map(({ message }) => message);
  return [...(store.server.messages[channelId] ?? []), ...own].sort(byAge);
}

/** Snowflakes rise with time; the longer is the greater. @param {{ id: string }} a @param {{ id: string }} b */
const byAge = (a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : Number(a.id > b.id));

/**
 * Has the channel messages that the visitor has not seen?
 *
 * @param {string} channelId
 */
export function isUnread(channelId) {
  const newest = store.server.messages[channelId]?.at(-1);
  const read = store.lastRead.get(channelId);
  return newest !== undefined && read !== undefined && byAge({ id: read }, newest) < 0;
}

/**
 * Display names for mentions in messages.
 *
 * @param {'user' | 'channel' | 'role'} kind
 * @param {string} id
 */
export function nameOf(kind, id) {
  const guilds = store.server.guilds;
  if (kind === 'channel')
    return guilds.flatMap(({ channels }) => channels).find((one) => one.id === id)?.name;
  if (kind === 'role') return guilds.flatMap(({ roles }) => roles).find((one) => one.id === id)?.name;
  return guilds.flatMap(({ members }) => members).find((one) => one.id === id)?.name;
}
