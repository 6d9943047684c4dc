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
  ephemeral: [{ interactionId: string; userId: string; message: APIMessage; isGone?: true }];
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

/**
 * What became of an interaction. Settles when the bot has given its final answer, or 3 s passed without any: an
 * immediate answer settles at once, a deferred one when it is edited, deleted or followed up. A deferred update
 * that changes nothing settles as `updated` after 10 s. What it shows stays current afterwards.
 */
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

/** A file that a member chooses for an attachment option. */
export interface TypedFile {
  name: string;
  content: string | Uint8Array;
  /** `application/octet-stream` unless told. */
  contentType?: string;
}

/** A value typed for an option; users, roles and channels are given by id. */
export type OptionValue = string | number | boolean | TypedFile;

/** The values typed for a command, by the options' names. */
export type OptionValues = Record<string, OptionValue>;

/** What is filled into a modal, by the fields' custom ids; a list for selects, `'true'` for a ticked box. */
export type ModalFields = Record<string, string | string[]>;

/** Discord on this machine: one application, some guilds, all in memory. */
export interface LocalDiscord {
  /** For `DISCORD_API_URL`, like `http://127.0.0.1:4010/api`. */
  readonly apiUrl: string;
  /** The only token that is accepted. */
  readonly token: string;
  readonly applicationId: string;
  readonly botUser: APIUser;
  readonly events: EventEmitter<LocalDiscordEvents>;
  readonly violations: Violation[];
  /** How often the bot asked, and how often it was told to wait (429). */
  readonly counts: Readonly<{ requests: number; rateLimited: number; globallyRateLimited: number }>;

  guilds(): APIGuild[];
  channels(guildId: string): APIChannel[];
  /** Threads and forum posts, archived ones too. */
  threads(guildId: string): APIChannel[];
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
  /** `type` is one of Discord's (0 text, 5 announcement, 15 forum …); `tags` and `requireTag` are for forums. */
  addChannel(
    guildId: string,
    channel: {
      name: string;
      topic?: string;
      type?: number;
      tags?: readonly string[];
      requireTag?: boolean;
    },
  ): string;
  removeChannel(channelId: string): void;
  /** Everybody may ping the role unless `mentionable` is false. */
  addRole(guildId: string, role: { name: string; permissions?: bigint; mentionable?: boolean }): string;
  addMember(guildId: string, member: { name: string; roles?: string[]; permissions?: bigint }): string;
  /** Overwrites what the bot may do in a channel: exactly these permissions are denied; 0n lifts it. */
  denyBot(channelId: string, permissions: bigint): void;
  /** Overwrites what a role or user may do in a channel; a guild's id is everyone's role. */
  overwrite(channelId: string, roleOrUserId: string, permissions: { deny?: bigint; allow?: bigint }): void;

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
  /** Fills in and sends the modal that the member has open. */
  submitModal(actor: Actor, customId: string, fields: ModalFields): Promise<InteractionOutcome>;
  /** Resolves with the first message in the channel, old or new, that satisfies the test; rejects after `timeoutMs`. */
  waitForMessage(
    channelId: string,
    test: (message: APIMessage) => boolean,
    timeoutMs?: number,
  ): Promise<APIMessage>;
  /** From now on this member takes no direct messages: 403 50007. */
  closeDirectMessages(userId: string): void;
  /** Drops all gateway connections, as Discord does now and then. */
  dropGateway(): void;
  /** Ends all gateway sessions, as Discord does now and then: op 9. */
  invalidateGateway(): void;
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
  /** The clock of the rate limits, epoch milliseconds; `Date.now` unless told. */
  limitClock?: () => number;
  /**
   * Called for every request before it is handled; an answer given here is sent instead (faults for tests).
   * `route` is the path below `/api/v10` with its ids and without its query, like `/channels/123/messages`.
   */
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
