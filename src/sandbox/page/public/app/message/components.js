// @ts-check
/* oxlint-disable typescript/no-unsafe-enum-comparison -- a browser cannot import Discord's enums from npm; the numbers are its documented ones */
import { el } from '../dom.js';
import { icon } from '../icons.js';
import { useComponent } from '../interactions.js';
import { safeLink } from '../links.js';
import { markdown } from '../markdown/blocks.js';
import { picture } from './media.js';
import { selectView } from './select.js';

/** @typedef {import('discord-api-types/v10').APIButtonComponent} Button */
/** @typedef {import('discord-api-types/v10').APIMessageTopLevelComponent} Component */
/** @typedef {import('discord-api-types/v10').APIThumbnailComponent} Thumbnail */
/** @typedef {import('discord-api-types/v10').APISelectMenuComponent} Select */

/** Discord's numbers for the looks of a button. @type {Record<number, string>} */
const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link', 6: 'secondary' };

/** @param {Button} button @param {string} messageId */
function buttonView(button, messageId) {
  const label = 'label' in button ? (button.label ?? '') : '';
  const emoji = 'emoji' in button ? (button.emoji?.name ?? '') : '';
  const text = [emoji, label].filter(Boolean).join(' ');
  const look = `button button-${STYLES[button.style] ?? 'secondary'}`;
  if ('url' in button) {
    return el(
      'a',
      {
        class: look,
        href: safeLink(button.url),
        target: '_blank',
        rel: 'noopener noreferrer',
        'aria-disabled': button.disabled,
      },
      text,
      icon('link', 16),
    );
  }
  const customId = 'custom_id' in button ? button.custom_id : '';
  const node = el(
    'button',
    {
      type: 'button',
      class: look,
      disabled: button.disabled,
      'data-custom-id': customId,
      onclick: () => {
        if (node.getAttribute('aria-busy') === 'true') return;
        node.setAttribute('aria-busy', 'true');
        void useComponent(messageId, customId).then(() => node.removeAttribute('aria-busy'));
      },
    },
    el('span', {}, text),
  );
  return node;
}

/**
 * One component of a message; the kinds are numbered by Discord.
 *
 * @param {Component | Button | Select | Thumbnail} component
 * @param {import('../store.js').Message} message
 * @returns {Node}
 */
export function componentView(component, message) {
  /** @param {Component | Button | Select | Thumbnail} child */
  const inside = (child) => componentView(child, message);
  switch (component.type) {
    case 1:
      return el('div', { class: 'component-row' }, ...component.components.map(inside));
    case 2:
      return buttonView(component, message.id);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return selectView(component, (values) => void useComponent(message.id, component.custom_id, values));
    case 9:
      return el(
        'div',
        { class: 'section' },
        el('div', {}, ...component.components.map(inside)),
        component.accessory && inside(component.accessory),
      );
    case 10:
      return el('div', { dir: 'auto' }, markdown(component.content));
    case 11:
      return picture(
        { url: component.media.url, description: component.description },
        message.attachments,
        'embed-thumbnail',
      );
    case 12:
      return el(
        'div',
        { class: 'gallery' },
        ...component.items.map(({ media, description }) =>
          picture({ url: media.url, description }, message.attachments),
        ),
      );
    case 14:
      return el('hr', { class: component.divider === false ? 'gap' : 'divider' });
    case 17: {
      const node = el('div', { class: 'embed container' }, ...component.components.map(inside));
      if (component.accent_color)
        node.style.setProperty('--bar', `#${component.accent_color.toString(16).padStart(6, '0')}`);
      return node;
    }
    default:
      return el('span', {});
  }
}
