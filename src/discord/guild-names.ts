import type { Guild } from 'discord.js';
import type { Words } from '../locales/speak.ts';

/** A channel of a server as it is shown; one that is gone is called so. Where we do not know the server, it is there. */
export function channelMention(guild: Guild | null, id: string, words: Words): string {
  return isChannelGone(guild, id) ? words('value.goneChannel') : `<#${id}>`;
}

/** A role of a server as it is shown; one that is gone is called so. */
export function roleMention(guild: Guild | null, id: string, words: Words): string {
  return guild !== null && !guild.roles.cache.has(id) ? words('value.goneRole') : `<@&${id}>`;
}

/** A channel's name for where mentions are not shown. */
export function channelName(guild: Guild | null, id: string, words: Words): string {
  const name = guild?.channels.cache.get(id)?.name;
  return name === undefined ? words('value.goneChannel') : `#${name}`;
}

/** Whether a channel was deleted. All channels of a server are known, those that we may not see too. */
export function isChannelGone(guild: Guild | null, id: string): boolean {
  return guild !== null && !guild.channels.cache.has(id);
}
