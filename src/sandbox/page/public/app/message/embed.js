// @ts-check
import { el } from '../dom.js';
import { safeLink } from '../links.js';
import { markdown } from '../markdown/blocks.js';
import { inline } from '../markdown/inline.js';
import { anchor } from '../markdown/link.js';
import { formatMoment } from '../time.js';
import { picture } from './media.js';

/** @typedef {import('discord-api-types/v10').APIEmbed} Embed */
/** @typedef {import('discord-api-types/v10').APIEmbedField} Field */

/** Up to three inline fields share a row, as in Discord. @param {readonly Field[]} fields */
function fieldGrid(fields) {
  const grid = el('div', { class: 'embed-fields' });
  for (let at = 0; at < fields.length;) {
    let row = 1;
    if (fields[at]?.inline) while (row < 3 && fields[at + row]?.inline) row += 1;
    for (const field of fields.slice(at, at + row)) {
      const cell = el(
        'div',
        { class: 'embed-field' },
        el('div', { class: 'embed-field-name', dir: 'auto' }, inline(field.name)),
        el('div', { class: 'embed-field-value', dir: 'auto' }, markdown(field.value)),
      );
      cell.style.gridColumn = `span ${12 / row}`;
      grid.append(cell);
    }
    at += row;
  }
  return grid;
}

/** @param {string} text @param {string | undefined} url */
const maybeLink = (text, url) => (safeLink(url) === null ? text : anchor(url ?? '', text));

/**
 * An embed: colour bar, author, title, text, fields, pictures, footer.
 *
 * @param {Embed} embed
 * @param {readonly import('./media.js').Attachment[]} attachments
 */
export function embedView(embed, attachments) {
  const { author, title, url, description, fields = [], image, thumbnail, footer, timestamp } = embed;
  const foot = [footer?.text, timestamp && formatMoment(new Date(timestamp))].filter(Boolean).join(' • ');
  const text = el(
    'div',
    { class: 'embed-text' },
    author && el('div', { class: 'embed-author', dir: 'auto' }, maybeLink(author.name, author.url)),
    title &&
      el(
        'div',
        { class: 'embed-title', dir: 'auto' },
        safeLink(url) === null ? inline(title) : anchor(url ?? '', inline(title)),
      ),
    description && el('div', { class: 'embed-description', dir: 'auto' }, markdown(description)),
    fields.length > 0 && fieldGrid(fields),
  );
  const node = el(
    'article',
    { class: thumbnail ? 'embed embed-with-thumbnail' : 'embed', 'data-testid': 'embed' },
    text,
    thumbnail && picture(thumbnail, attachments, 'embed-thumbnail'),
    image && picture(image, attachments, 'embed-image'),
    foot !== '' && el('div', { class: 'embed-footer', dir: 'auto' }, foot),
  );
  if (embed.color !== undefined)
    node.style.setProperty('--bar', `#${embed.color.toString(16).padStart(6, '0')}`);
  return node;
}
