import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIChannel,
  APIGuild,
  APIGuildMember,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
} from 'discord-api-types/v10';
import type { EventEmitter } from 'node:events';

/** A request that Discord would have refused, or a rule of its own that our bot broke. A test wants none of them. */
export interface Violation {
  /** Epoch milliseconds. */
  at: number;
  method: string;
  path: string;
  /** What was wrong, in one sentence. */
  problem: string;
  body?: unknown;
}

/** What happens in the local Discord, for the page and for tests. */
export interface LocalDiscordEvents {
  messageCreate: [APIMessage];
  messageUpdate: [APIMessage];
  messageDelete: [{ id: string; channel_id: string }];
  /** An ephemeral reply came, changed or went; only the page of the member who asked shows it. */
  ephemeral: [{ interactionId: string; userId: string; message: APIMessage }];
  commandsChange: [APIApplicationCommand[]];
  gateway: ['connected' | 'disconnected'];
  violation: [Violation];
}

/** Who does something, and where. `locale` is the member's client language, `en-US` unless told. */
export interface Actor {
  guildId: string;
  channelId: string;
  userId: string;
  locale?: string;
}

/** What became of an interaction. Settles when the bot has given its final answer, or 3 s passed without any. */
export interface InteractionOutcome {
  interactionId: string;
  /** `failed`: no answer within 3 s, as Discord's "The application did not respond". */
  status: 'replied' | 'updated' | 'modal' | 'autocomplete' | 'failed';
  /** Milliseconds from the interaction to the first answer (a deferral is one). */
  firstAnswerMs: number | null;
  /** The reply in its newest state. Ephemeral replies have flag 64. */
  message: APIMessage | null;
  followUps: APIMessage[];
  choices: APIApplicationCommandOptionChoice[];
  modal: APIModalInteractionResponseCallbackData | null;
}

/** A value typed for an option; users, roles and channels are given by id. */
export type OptionValues = Record<string, string | number | boolean>;

/** Discord on this machine: one application, some guilds, all in memory. */
export interface LocalDiscord {
  /** For `DISCORD_API_URL`, like `http://127.0.0.1:4010/api`. */
  readonly apiUrl: string;
  /** The only token that is accepted. */
  readonly token: string;
  readonly applicationId: string;
  readonly botUser: APIUser;
  readonly events: EventEmitter<LocalDiscordEvents>;
  readonly violations: readonly Violation[];

  guilds(): APIGuild[];
  channels(guildId: string): APIChannel[];
  members(guildId: string): APIGuildMember[];
  /** Messages of a channel, oldest first. */
  messages(channelId: string): APIMessage[];
  commands(): APIApplicationCommand[];

  addGuild(guild: { name: string; preferredLocale?: string }): {
    guildId: string;
    ownerId: string;
    everyoneRoleId: string;
  };
  removeGuild(guildId: string): void;
  addChannel(guildId: string, channel: { name: string; topic?: string; type?: number }): string;
  removeChannel(channelId: string): void;
  addRole(guildId: string, role: { name: string; permissions?: bigint }): string;
  addMember(guildId: string, member: { name: string; roles?: string[]; permissions?: bigint }): string;
  /** Overwrites what the bot may do in a channel. */
  denyBot(channelId: string, permissions: bigint): void;

  /** Types a slash command; strings for sub-commands go in `name`, as in `subscription list`. */
  command(actor: Actor, name: string, options?: OptionValues): Promise<InteractionOutcome>;
  /** Types into one option; the answer is in `choices`. */
  autocomplete(
    actor: Actor,
    name: string,
    focused: string,
    options: OptionValues,
  ): Promise<InteractionOutcome>;
  /** Clicks a button or chooses from a select (`values`) of a message. */
  component(
    actor: Actor,
    messageId: string,
    customId: string,
    values?: string[],
  ): Promise<InteractionOutcome>;
  submitModal(actor: Actor, customId: string, fields: Record<string, string>): Promise<InteractionOutcome>;
  /** Resolves with the first message in the channel, old or new, that satisfies the test; rejects after `timeoutMs`. */
  waitForMessage(
    channelId: string,
    test: (message: APIMessage) => boolean,
    timeoutMs?: number,
  ): Promise<APIMessage>;
  /** Drops all gateway connections, as Discord does now and then. */
  dropGateway(): void;
  /** Forgets all nonces, as Discord does after a few minutes. */
  forgetNonces(): void;
  close(): Promise<void>;
}

/** Options of `startLocalDiscord`. */
export interface LocalDiscordOptions {
  /** 0 or unset: any free port. Always on 127.0.0.1. */
  port?: number;
  /** Unset: a fresh one. */
  token?: string;
  /** Called for every request before it is handled; an answer given here is sent instead (faults for tests). */
  intercept?: (request: {
    method: string;
    route: string;
    body: unknown;
  }) => Promise<Fault | undefined> | Fault | undefined;
}

/** A fault to play: an answer of its own, a connection reset, silence after the request was carried out. */
export type Fault =
  | { kind: 'answer'; status: number; body?: unknown; headers?: Record<string, string> }
  | { kind: 'reset' }
  | { kind: 'hang-after' };
