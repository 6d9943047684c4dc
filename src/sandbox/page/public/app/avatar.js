// @ts-check
import { el } from './dom.js';

const COLOURS = ['#5865f2', '#3ba55d', '#d2691e', '#c9417a', '#8e5ad6', '#0f8a8a', '#b3471f', '#4b74c4'];

/** @param {string} id */
const colourOf = (id) =>
  COLOURS[Array.from(id).reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 7) % COLOURS.length];

/**
 * Up to two first letters.
 *
 * @param {string} name
 */
export function initials(name) {
  const words = name.split(/[\s_-]+/).filter(Boolean);
  return (
    words
      .slice(0, 2)
      .map((word) => Array.from(word)[0]?.toUpperCase() ?? '')
      .join('') || '?'
  );
}

/**
 * A round picture of somebody: initials, or our own mark for the bot.
 *
 * @param {{ id: string, name: string, bot?: boolean }} who
 * @param {number} [size] pixels
 */
export function avatar({ id, name, bot = false }, size = 40) {
  const node = el(
    'span',
    { class: bot ? 'avatar avatar-bot' : 'avatar', 'aria-hidden': 'true' },
    bot ? '' : initials(name),
  );
  node.style.setProperty('--size', `${size}px`);
  if (!bot) node.style.setProperty('--own', colourOf(id) ?? '');
  return node;
}
