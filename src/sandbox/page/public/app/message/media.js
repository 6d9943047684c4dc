// @ts-check
import { el } from '../dom.js';
import { icon } from '../icons.js';
import { isLocal, safeLink } from '../links.js';
import { anchor } from '../markdown/link.js';
import { say } from '../words.js';

/** @typedef {import('discord-api-types/v10').APIAttachment} Attachment */

/**
 * A picture. One from another machine is named, not loaded: nothing leaves this machine.
 *
 * @param {{ url: string, width?: number | null | undefined, height?: number | null | undefined, description?: string | null | undefined }} media
 * @param {readonly Attachment[]} [attachments] for `attachment://name`
 * @param {string} [className]
 */
export function picture({ url, width, height, description }, attachments = [], className = 'picture') {
  const attached =
    url.startsWith('attachment://') && attachments.find(({ filename }) => filename === url.slice(13));
  const address = attached ? attached.url : url;
  if (!isLocal(address)) {
    const link = safeLink(address);
    const host = link === null ? '?' : new URL(link).hostname;
    const words = say('pictureElsewhere', { host });
    return el(
      'span',
      { class: `${className} picture-elsewhere`, title: words },
      icon('picture', 28),
      el('span', {}, words),
    );
  }
  const image = el('img', {
    src: address,
    alt: description || say('picture'),
    class: className,
    loading: 'eager',
    width,
    height,
  });
  return el(
    'a',
    { href: address, target: '_blank', rel: 'noopener noreferrer', class: 'picture-link' },
    image,
  );
}

/**
 * A file that was sent with a message.
 *
 * @param {Attachment} attachment
 */
export function attachmentView(attachment) {
  if (attachment.content_type?.startsWith('image/')) return picture(attachment);
  return el(
    'div',
    { class: 'file' },
    icon('link', 24),
    anchor(attachment.url, attachment.filename),
    el('span', { class: 'quiet' }, `${Math.ceil(attachment.size / 1024)} KB`),
  );
}
