import { isUrl, parseUrl } from './parse-url.ts';
import type { Field, Fields } from './xml-fields.ts';

/** The relations of a link to the thing itself, as written in the wild. */
const ALTERNATE = /^(?:|alternate|https?:\/\/www\.iana\.org\/assignments\/relation\/alternate)$/i;
const PAGE_TYPE = /^(?:$|text\/html\b|application\/xhtml\+xml\b)/i;

/** What people leave out of an address. */
function completed(text: string, base: string | null): string {
  if (/^www\.[a-z0-9-]+\.[a-z]/i.test(text)) return `http://${text}`;
  return base === null && text.startsWith('//') ? `https:${text}` : text;
}

/**
 * An address as absolute http(s), or null. What is absolute already stays as it was written; relative ones are resolved
 * against `base`, if that is known.
 */
export function absoluteUrl(text: string | null | undefined, base: string | null): string | null {
  const trimmed = text?.replace(/[\t\r\n]/g, '').trim();
  if (!trimmed) return null;
  if (/^https?:\/\/[^\s<>"\\^`{|}]+$/i.test(trimmed)) return isUrl(trimmed) ? trimmed : null;
  const complete = completed(trimmed, base);
  const resolved = parseUrl(complete) ?? (base === null ? null : parseUrl(complete, base));
  return resolved !== null && /^https?:$/.test(resolved.protocol) ? resolved.href : null;
}

/** Where an element's relative addresses start: its own `xml:base`, itself relative to what is around it. */
export function baseOf(field: Field, around: string | null): string | null {
  const own = field.attributes['base'];
  return own ? (absoluteUrl(own, around) ?? around) : around;
}

/** A link's address as absolute http(s). */
function target(field: Field, around: string | null): string | null {
  const { href, resource, url } = field.attributes;
  return absoluteUrl(href ?? (field.text || (resource ?? url)), baseOf(field, around));
}

const isAlternate = ({ attributes }: Field): boolean => ALTERNATE.test(attributes['rel']?.trim() ?? '');

/** The page that a channel or item is about: a plain link, else Atom's alternate, pages before other types. */
export function pageLink(fields: Fields, around: string | null): string | null {
  const links = fields.all('link').filter(isAlternate);
  const plain = links.filter(({ attributes }) => attributes['href'] === undefined);
  const pages = links.filter(
    ({ attributes }) => attributes['href'] !== undefined && PAGE_TYPE.test(attributes['type'] ?? ''),
  );
  for (const link of [...plain, ...pages, ...links]) {
    const found = target(link, around);
    if (found !== null) return found;
  }
  return null;
}

/** An item's link: its page, else a permanent guid, else its name in RDF, else any link that it has. */
export function itemLink(fields: Fields, around: string | null): string | null {
  const page = pageLink(fields, around);
  if (page !== null) return page;
  const guid = fields.firstField('guid', 'alt-guid');
  const permanent = guid !== null && guid.attributes['ispermalink']?.toLowerCase() !== 'false';
  const isUrl = permanent && /^https?:/i.test(guid.text);
  const declared = permanent && guid.attributes['ispermalink']?.toLowerCase() === 'true';
  if (isUrl || declared) {
    const found = absoluteUrl(guid.text, around);
    if (found !== null) return found;
  }
  const about = fields.first('about');
  if (about !== null && /^https?:/i.test(about)) return absoluteUrl(about, around);
  const origin = absoluteUrl(fields.first('origin'), around);
  if (origin !== null) return origin;
  const others = fields
    .all('link')
    .filter(({ attributes }) => !/^(?:enclosure|replies|edit)/i.test(attributes['rel'] ?? ''));
  return others.map((link) => target(link, around)).find((found) => found !== null) ?? null;
}

/** Links of one relation. */
export function linksOf(fields: Fields, relation: string): Field[] {
  return fields.all('link').filter(({ attributes }) => attributes['rel']?.toLowerCase() === relation);
}
