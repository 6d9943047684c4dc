// @ts-check
import { arrange, byId, el, fill } from './dom.js';
import { icon } from './icons.js';
import { nameOf, visibleMessages } from './lookup.js';
import { continues, messageView } from './message/message.js';
import { noticeView } from './message/notice.js';
import { DIRECT, store, whenChanged } from './store.js';
import { say } from './words.js';

/** @typedef {import('./store.js').Message} Message */

/** So near to the end, in pixels, the view follows new messages. */
const NEAR = 120;

/** Drawn rows by message, and what they were drawn from. @type {Map<string, { from: unknown[], node: HTMLElement }>} */
let rows = new Map();
/** Where the view is: channel, and the first message that was new when the visitor came. */
let place = { key: '', firstNew: '' };
let following = true;

/** @param {string} key @param {unknown[]} from @param {() => HTMLElement} make @param {typeof rows} next */
function row(key, from, make, next) {
  const old = rows.get(key);
  const same =
    old && old.from.length === from.length && old.from.every((value, index) => value === from[index]);
  const kept = same ? old : { from, node: make() };
  if (old && !same) keepFocus(old.node, kept.node);
  next.set(key, kept);
  return kept.node;
}

/** A redrawn message keeps the focus on the same button. @param {HTMLElement} old @param {HTMLElement} fresh */
function keepFocus(old, fresh) {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !old.contains(focused)) return;
  const id = focused.dataset['customId'];
  queueMicrotask(() => {
    const again = [...fresh.querySelectorAll('[data-custom-id]')].find(
      (node) => node instanceof HTMLElement && node.dataset['customId'] === id,
    );
    if (again instanceof HTMLElement) again.focus({ preventScroll: true });
  });
}

function beginning() {
  const direct = store.guildId === DIRECT;
  const channel = nameOf('channel', store.channelId) ?? '';
  const bot = nameOf('user', store.server.bot.id) ?? store.server.bot.username;
  return el(
    'li',
    { class: 'beginning' },
    el('span', { class: 'beginning-mark' }, icon(direct ? 'message' : 'hash', 40)),
    el('h2', {}, direct ? bot : say('channelStart', { channel })),
    el('p', {}, direct ? say('directStart', { name: bot }) : say('channelStartText')),
  );
}

const divider = () =>
  el(
    'li',
    { class: 'new-divider', role: 'separator', 'data-testid': 'new-divider' },
    el('span', {}, say('newMessages')),
  );

/** @param {Message[]} messages @returns {HTMLElement[]} */
function wantedRows(messages) {
  /** @type {typeof rows} */
  const next = new Map();
  const { locale, channelId, userId, failedMessages } = store;
  const wanted = [row('beginning', [locale, place.key, nameOf('channel', channelId)], beginning, next)];
  messages.forEach((message, index) => {
    const isNew = message.id === place.firstNew;
    if (isNew) wanted.push(row('divider', [locale], divider, next));
    const under = !isNew && continues(message, messages[index - 1]);
    const command = store.usedCommands.get(message.interaction_metadata?.id ?? '');
    const from = [message, under, locale, failedMessages.has(message.id), command];
    wanted.push(row(message.id, from, () => messageView(message, { under }), next));
  });
  for (const notice of store.notices) {
    if (notice.userId !== userId || notice.channelId !== channelId) continue;
    if (notice.status === 'thinking' && notice.interactionId !== undefined) continue;
    wanted.push(row(notice.id, [notice.status, locale], () => noticeView(notice), next));
  }
  rows = next;
  return wanted;
}

/** Remembers what has been read, and where the unread part began. @param {Message[]} messages */
function enter(messages) {
  const key = `${store.channelId} ${store.userId}`;
  if (place.key === key) return false;
  const read = store.lastRead.get(store.channelId);
  const at = messages.findIndex(({ id }) => id === read);
  place = { key, firstNew: read === undefined ? '' : (messages[at + 1]?.id ?? '') };
  following = true;
  return true;
}

/** Wires the list of messages. */
export function startChat() {
  const scroller = byId('scroller', HTMLElement);
  const list = byId('messages', HTMLElement);
  const jump = byId('jump', HTMLButtonElement);
  /** @param {ScrollBehavior} behavior */
  const toEnd = (behavior) => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scroller.scrollTo({ top: scroller.scrollHeight, behavior: still ? 'instant' : behavior });
  };
  const markRead = () => {
    const newest = store.server.messages[store.channelId]?.at(-1)?.id;
    if (document.visibilityState === 'visible') store.lastRead.set(store.channelId, newest ?? '');
  };

  whenChanged(['place', 'messages'], () => {
    const messages = visibleMessages(store.channelId);
    const entered = enter(messages);
    const count = list.childElementCount;
    arrange(list, wantedRows(messages));
    const grew = list.childElementCount > count;
    fill(jump, say('jump'), icon('arrowDown', 16));
    if (following) toEnd(entered ? 'instant' : 'smooth');
    jump.hidden = following || (!grew && jump.hidden);
    markRead();
  });
  scroller.addEventListener('scroll', () => {
    const left = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
    if (left < NEAR) {
      following = true;
      jump.hidden = true;
    }
  });
  const leave = () => {
    const left = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
    if (left >= NEAR) following = false;
  };
  // Only the visitor's own scrolling ends following: pictures that load also move the end away.
  for (const name of ['wheel', 'touchmove', 'keydown', 'pointerup']) {
    scroller.addEventListener(name, () => requestAnimationFrame(leave), { passive: true });
  }
  new ResizeObserver(() => following && toEnd('smooth')).observe(list);
  new ResizeObserver(() => following && toEnd('instant')).observe(scroller);
  jump.addEventListener('click', () => toEnd('smooth'));
}
