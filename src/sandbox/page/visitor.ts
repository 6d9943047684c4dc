import { ChannelType } from 'discord-api-types/v10';
import type { LocalDiscord } from '../discord/types.ts';

/** Who looks at the page, and where they stand. */
export interface Visitor {
  guildId: string;
  channelId: string;
  userId: string;
}

/** Completes what was told about the visitor: first guild, first text channel, first person who is not a bot. */
export function firstVisitor(discord: LocalDiscord, told: Partial<Visitor> = {}): Visitor {
  const guildId = told.guildId ?? discord.guilds()[0]?.id ?? '';
  const channels = guildId === '' ? [] : discord.channels(guildId);
  const people = guildId === '' ? [] : discord.members(guildId).filter(({ user }) => user.bot !== true);
  return {
    guildId,
    channelId: told.channelId ?? channels.find(({ type }) => type === ChannelType.GuildText)?.id ?? '',
    userId: told.userId ?? people[0]?.user.id ?? '',
  };
}
