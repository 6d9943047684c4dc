import { Client, Events, GatewayIntentBits, type ClientOptions } from 'discord.js';
import { startLocalDiscord } from '../../../src/sandbox/discord/local-discord.ts';
import type { Actor, LocalDiscord, LocalDiscordOptions } from '../../../src/sandbox/discord/types.ts';

/** A local Discord with one guild and one channel, the real client connected, and somebody to use it. */
export interface Stage {
  discord: LocalDiscord;
  client: Client<true>;
  guildId: string;
  ownerId: string;
  channelId: string;
  /** A member without special permissions, in the channel. */
  fan: Actor;
  stop(): Promise<void>;
}

/** Connects the real client. */
export async function connect(
  discord: LocalDiscord,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.apiUrl, retries: 0 },
    ...options,
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(discord.token);
  return ready;
}

/** Sets the stage for a test. */
export async function setStage(
  options: LocalDiscordOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<Stage> {
  const discord = await startLocalDiscord(options);
  const { guildId, ownerId } = discord.addGuild({ name: 'Kop Corner' });
  const channelId = discord.addChannel(guildId, { name: 'news' });
  const userId = discord.addMember(guildId, { name: 'Ana' });
  const client = await connect(discord, clientOptions);
  return {
    discord,
    client,
    guildId,
    ownerId,
    channelId,
    fan: { guildId, channelId, userId },
    async stop() {
      await client.destroy();
      await discord.close();
    },
  };
}
