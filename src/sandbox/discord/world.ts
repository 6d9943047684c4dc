import { EventEmitter } from 'node:events';
import type {
  APIApplicationCommand,
  APIDMChannel,
  APIGuild,
  APIGuildCategoryChannel,
  APIGuildForumChannel,
  APIGuildMember,
  APIGuildVoiceChannel,
  APIMessage,
  APINewsChannel,
  APITextChannel,
  APIThreadChannel,
  APIUser,
} from 'discord-api-types/v10';
import { createSnowflakes, type NextSnowflake } from './snowflake.ts';
import type { Interaction, OpenModal } from './interactions/interaction.ts';
import type { LocalDiscordEvents, Violation } from './types.ts';

/** Channels that stand in a guild's list. */
export type GuildChannel =
  APITextChannel | APINewsChannel | APIGuildForumChannel | APIGuildCategoryChannel | APIGuildVoiceChannel;
/** Every channel of the local Discord. */
export type Channel = GuildChannel | APIThreadChannel | APIDMChannel;

/** A guild with what Discord keeps beside it. */
export interface Guild {
  api: APIGuild;
  joinedAt: string;
  /** Keyed by user id. */
  members: Map<string, APIGuildMember>;
}

/** Something that the gateway tells to sessions that may know of it. */
export interface GatewayEvent {
  name: string;
  /** `null`: direct messages, which belong to shard 0. */
  guildId: string | null;
  data: unknown;
}

/** An uploaded file, served under `/attachments/`. */
interface StoredFile {
  name: string;
  contentType: string;
  bytes: Buffer;
}

/** How often the bot asked, and how often it was told to wait. */
interface Counts {
  requests: number;
  rateLimited: number;
  globallyRateLimited: number;
}

/** Everything that is, in memory. Functions of this folder change it and announce the change. */
export interface World {
  nextId: NextSnowflake;
  token: string;
  /** `http://127.0.0.1:PORT`, set once the server listens. */
  origin: string;
  applicationId: string;
  botUser: APIUser;
  users: Map<string, APIUser>;
  guilds: Map<string, Guild>;
  channels: Map<string, Channel>;
  /** By channel, then by message, in the order of creation. */
  messages: Map<string, Map<string, APIMessage>>;
  /** Replies that only one member sees, by message id. */
  ephemerals: Map<string, { userId: string; message: APIMessage }>;
  /** The messages that enforced nonces made, as they were at first. */
  nonces: Map<string, APIMessage>;
  files: Map<string, StoredFile>;
  /** Users who take no direct messages. */
  closedToMessages: Set<string>;
  globalCommands: Map<string, APIApplicationCommand>;
  guildCommands: Map<string, Map<string, APIApplicationCommand>>;
  interactions: Map<string, Interaction>;
  /** The modal that a member has open. */
  openModals: Map<string, OpenModal>;
  violations: Violation[];
  counts: Counts;
  events: EventEmitter<LocalDiscordEvents>;
  gateway: EventEmitter<{ event: [GatewayEvent] }>;
}

/** A world with nobody in it but the bot. */
export function createWorld(token: string): World {
  const nextId = createSnowflakes();
  const id = nextId();
  const botUser: APIUser = {
    id,
    username: 'touchline',
    discriminator: '0001',
    global_name: null,
    avatar: null,
    bot: true,
  };
  const events = new EventEmitter<LocalDiscordEvents>();
  events.setMaxListeners(0);
  return {
    nextId,
    token,
    origin: '',
    applicationId: id,
    botUser,
    users: new Map([[id, botUser]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    ephemerals: new Map(),
    nonces: new Map(),
    files: new Map(),
    closedToMessages: new Set(),
    globalCommands: new Map(),
    guildCommands: new Map(),
    interactions: new Map(),
    openModals: new Map(),
    violations: [],
    counts: { requests: 0, rateLimited: 0, globallyRateLimited: 0 },
    events,
    gateway: new EventEmitter(),
  };
}

/** Tells the gateway's sessions. */
export function announce(world: World, name: string, guildId: string | null, data: unknown): void {
  world.gateway.emit('event', { name, guildId, data });
}

/** Notes that the bot did something that Discord would have refused. */
export function recordViolation(world: World, violation: Omit<Violation, 'at'>): void {
  const dated = { at: Date.now(), ...violation };
  world.violations.push(dated);
  world.events.emit('violation', dated);
}
