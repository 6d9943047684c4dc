// @ts-check

/** @typedef {import('discord-api-types/v10').APIMessage} Message */
/** @typedef {import('discord-api-types/v10').APIApplicationCommand} Command */
/** @typedef {'en-US' | 'es-ES'} Locale */
/** @typedef {{ id: string, name: string, bot: boolean, moderator: boolean, permissions: string }} Member */
/** @typedef {{ id: string, name: string, type: number, topic?: string | null, position?: number, parent_id?: string | null }} Channel */
/** @typedef {{ id: string, name: string, roles: { id: string, name: string, color: number }[], channels: Channel[], members: Member[] }} Guild */
/** @typedef {{ at: number, method: string, path: string, problem: string }} Violation */
/** @typedef {{ id: string, outlet: string, url: string, language: string, clubs: string[], tier: number }} Feed */
/** @typedef {{ outletId: string, title: string, link: string, published: string }} Story */
/** @typedef {{ id: string, userId: string, channelId: string, command: string, status: 'thinking' | 'failed', problem?: string, interactionId?: string }} Notice a line of the page's own below the messages */
/**
 * @typedef {object} ServerState What `GET /api/state` gives.
 * @property {{ id: string, username: string }} bot
 * @property {{ guildId: string, channelId: string, userId: string }} me
 * @property {Guild[]} guilds
 * @property {string[]} directChannels
 * @property {Record<string, Message[]>} messages by channel, oldest first
 * @property {Command[]} commands
 * @property {Violation[]} violations
 * @property {'connected' | 'disconnected'} gateway
 * @property {Feed[]} feeds
 * @property {Story[]} stories
 */

/** The place of the direct messages in the row of servers. */
export const DIRECT = '@me';

/** Everything the page knows. Whoever changes it calls `changed` with the part that did. */
export const store = {
  /** @type {ServerState} */
  server: {
    bot: { id: '', username: 'Bot' },
    me: { guildId: '', channelId: '', userId: '' },
    guilds: [],
    directChannels: [],
    messages: {},
    commands: [],
    violations: [],
    gateway: 'disconnected',
    feeds: [],
    stories: [],
  },
  /** Is the page's own line to the sandbox open? */
  online: true,
  /** @type {Locale} */
  locale: 'en-US',
  guildId: '',
  channelId: '',
  userId: '',
  /** Private replies by message id, with whom they are for. @type {Map<string, { userId: string, message: Message }>} */
  ephemerals: new Map(),
  /** @type {Notice[]} */
  notices: [],
  /** Commands that the visitor sent, by interaction: Discord does not repeat the name. @type {Map<string, string>} */
  usedCommands: new Map(),
  /** Messages whose last click came to nothing. @type {Set<string>} */
  failedMessages: new Set(),
  /** The newest message seen in each channel. @type {Map<string, string>} */
  lastRead: new Map(),
};

/** @typedef {'all' | 'place' | 'messages' | 'commands' | 'status' | 'stories' | 'person'} Part */

/** @type {{ parts: readonly Part[], draw: () => void }[]} */
const drawers = [];

/**
 * Draws when one of these parts changes; `all` and another `person` (or language) redraw everything.
 *
 * @param {readonly Part[]} parts
 * @param {() => void} draw
 */
export function whenChanged(parts, draw) {
  drawers.push({ parts, draw });
}

/** @param {Part} part */
export function changed(part) {
  for (const drawer of drawers) {
    if (part === 'all' || part === 'person' || drawer.parts.includes(part)) drawer.draw();
  }
}
