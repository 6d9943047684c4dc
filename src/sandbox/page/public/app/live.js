// @ts-check
import { fetchState } from './api.js';
import { nameOf } from './lookup.js';
import { changed, store } from './store.js';

/** @typedef {import('./store.js').Message} Message */

/**
 * The first message that answers a command takes the place of “… is thinking”.
 *
 * @param {Message} message
 */
function matchNotice(message) {
  const metadata = message.interaction_metadata;
  if (!metadata || store.usedCommands.has(metadata.id)) return;
  const notice = store.notices.find(
    ({ userId, channelId, status, interactionId }) =>
      userId === metadata.user.id &&
      channelId === message.channel_id &&
      status === 'thinking' &&
      interactionId === undefined,
  );
  if (!notice) return;
  notice.interactionId = metadata.id;
  store.usedCommands.set(metadata.id, notice.command);
}

const LOADING = 128;

/**
 * The first text of an answer that was “thinking” is no edit in the eyes of the reader.
 *
 * @param {Message | undefined} before
 * @param {Message} after
 */
const firstText = (before, after) =>
  before && ((before.flags ?? 0) & LOADING) !== 0 ? { ...after, edited_timestamp: null } : after;

/** @param {Message} message */
function put(message) {
  const list = (store.server.messages[message.channel_id] ??= []);
  const at = list.findIndex(({ id }) => id === message.id);
  if (at === -1) list.push(message);
  else list[at] = firstText(list[at], message);
  changed('messages');
}

/**
 * What each event does to what the page knows.
 *
 * @type {Record<string, (data: any) => void>}
 */
const EVENTS = {
  messageCreate(/** @type {Message} */ message) {
    matchNotice(message);
    put(message);
    if (
      nameOf('channel', message.channel_id) === undefined &&
      !store.server.directChannels.includes(message.channel_id)
    ) {
      refresh().catch(() => changed('status'));
    }
  },
  messageUpdate: put,
  messageDelete({ id, channel_id: channelId }) {
    const list = store.server.messages[channelId] ?? [];
    store.server.messages[channelId] = list.filter((message) => message.id !== id);
    changed('messages');
  },
  ephemeral({ userId, message }) {
    matchNotice(message);
    store.ephemerals.set(message.id, {
      userId,
      message: firstText(store.ephemerals.get(message.id)?.message, message),
    });
    changed('messages');
  },
  commandsChange(commands) {
    store.server.commands = commands;
    changed('commands');
  },
  gateway(state) {
    store.server.gateway = state;
    changed('status');
  },
  violation(violation) {
    const known = store.server.violations.some(
      ({ at, problem }) => at === violation.at && problem === violation.problem,
    );
    if (!known) store.server.violations.push(violation);
    changed('status');
  },
  published(story) {
    if (!store.server.stories.some(({ link }) => link === story.link)) store.server.stories.push(story);
    changed('stories');
  },
};

/** Events that came while everything was being fetched anew; they are played after it. @type {{ type: string, data: unknown }[] | null} */
let waiting = null;

/** Fetches everything anew: at first, after a lost connection, and when a new channel turns up. */
export async function refresh() {
  if (waiting !== null) return;
  waiting = [];
  try {
    store.server = await fetchState();
  } finally {
    const missed = waiting;
    waiting = null;
    for (const { type, data } of missed) EVENTS[type]?.(data);
    changed('all');
  }
}

/**
 * Follows the sandbox from now on; the browser reconnects by itself.
 *
 * @param {() => void} onProblem
 */
export function follow(onProblem) {
  const stream = new EventSource('/api/events');
  stream.addEventListener('message', ({ data }) => {
    const event = JSON.parse(data);
    if (waiting === null) EVENTS[event.type]?.(event.data);
    else waiting.push(event);
  });
  stream.addEventListener('open', () => {
    store.online = true;
    refresh().catch(onProblem);
  });
  stream.addEventListener('error', () => {
    store.online = false;
    changed('status');
  });
}
