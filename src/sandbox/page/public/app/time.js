// @ts-check
import { el } from './dom.js';
import { store } from './store.js';

/** Seconds in each unit, largest first; months and years as Discord counts them. */
const UNITS = /** @type {const} */ ([
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
]);

/** The letters of `<t:…:X>`. @type {Record<string, Intl.DateTimeFormatOptions>} */
const STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** @param {Date} date */
function relative(date) {
  const seconds = Math.round((date.getTime() - Date.now()) / 1_000);
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(store.locale, { numeric: 'auto' }).format(
    Math.trunc(seconds / size),
    unit,
  );
}

/**
 * A date in the visitor's language; style `R` is relative to now.
 *
 * @param {Date} date
 * @param {string} [style]
 */
export function formatDate(date, style = 'f') {
  if (style === 'R') return relative(date);
  return new Intl.DateTimeFormat(store.locale, STYLES[style] ?? STYLES['f']).format(date);
}

/**
 * When a message came: the time today, date and time before.
 *
 * @param {Date} date
 */
export function formatMoment(date) {
  const today = date.toDateString() === new Date().toDateString();
  const time = formatDate(date, 't');
  return today ? time : `${formatDate(date, 'd')} ${time}`;
}

/**
 * A time stamp that keeps itself right.
 *
 * @param {Date} date
 * @param {string} style
 */
export function timeElement(date, style) {
  const known = !Number.isNaN(date.getTime());
  return el(
    'time',
    {
      class: 'stamp',
      datetime: known ? date.toISOString() : null,
      title: known ? formatDate(date, 'F') : null,
      'data-relative': style === 'R',
    },
    known ? formatDate(date, style) : '?',
  );
}

/** Rewrites all relative time stamps on the page. */
export function refreshTimes() {
  for (const node of document.querySelectorAll('time[data-relative]')) {
    node.textContent = relative(new Date(node.getAttribute('datetime') ?? ''));
  }
}
