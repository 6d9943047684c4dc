import type { APIMessage } from 'discord-api-types/v10';
import type { LocalDiscord } from '../discord/types.ts';

/** What the page must remember itself because the local Discord tells it only once. */
export interface DiscordWatch {
  /** Is the bot on the gateway? */
  gateway(): 'connected' | 'disconnected';
  /** Channels outside all guilds in which the bot has written: direct messages. */
  readonly directChannels: ReadonlySet<string>;
  close(): void;
}

/** Follows gateway and direct messages. A bot that came before us is known by its registered commands. */
export function watchDiscord(discord: LocalDiscord): DiscordWatch {
  let gateway: 'connected' | 'disconnected' = discord.commands().length > 0 ? 'connected' : 'disconnected';
  const directChannels = new Set<string>();
  const onGateway = (state: typeof gateway): void => {
    gateway = state;
  };
  const onMessage = ({ channel_id: id }: APIMessage): void => {
    const inGuild = discord
      .guilds()
      .some((guild) =>
        [...discord.channels(guild.id), ...discord.threads(guild.id)].some((channel) => channel.id === id),
      );
    if (!inGuild) directChannels.add(id);
  };
  discord.events.on('gateway', onGateway);
  discord.events.on('messageCreate', onMessage);
  return {
    gateway: () => gateway,
    directChannels,
    close() {
      discord.events.off('gateway', onGateway);
      discord.events.off('messageCreate', onMessage);
    },
  };
}
