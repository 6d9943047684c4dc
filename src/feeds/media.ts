import type { Enclosure } from './feed.ts';
import { absoluteUrl, linksOf } from './links.ts';
import { readAttributes } from './xml-scan.ts';
import type { Field, Fields } from './xml-fields.ts';

const PICTURE_NAME = /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i;
/** Pictures as narrow as this are counters, not pictures; CSS pixels. */
const COUNTER_WIDTH = 2;

function isPicture({ attributes }: Field): boolean {
  const { medium, type, url, width } = attributes;
  if (medium) return medium.toLowerCase() === 'image';
  if (type) return type.toLowerCase().startsWith('image');
  return PICTURE_NAME.test(url ?? '') || width !== undefined;
}

function toEnclosure(field: Field, base: string | null): Enclosure | null {
  const { attributes, text } = field;
  const url = absoluteUrl(attributes['url'] ?? attributes['href'] ?? text, base);
  if (url === null) return null;
  const length = (attributes['length'] ?? attributes['filesize'] ?? '').trim();
  return {
    url,
    type: attributes['type']?.trim() || null,
    length: /^\d{1,15}$/.test(length) ? Number(length) : null,
  };
}

/** Files attached to an item: enclosures, Atom's, and media that are no pictures. Each address once. */
export function enclosuresOf(fields: Fields, base: string | null): Enclosure[] {
  const media = fields.all('media').filter((field) => !isPicture(field));
  const found = new Map<string, Enclosure>();
  for (const field of [...fields.all('enclosure'), ...linksOf(fields, 'enclosure'), ...media]) {
    const enclosure = toEnclosure(field, base);
    if (enclosure !== null && !found.has(enclosure.url)) found.set(enclosure.url, enclosure);
  }
  return [...found.values()];
}

const widthOf = ({ attributes }: Field): number => Number(attributes['width'] ?? '0') || 0;

/** The widest of the pictures; the first of several alike. */
function widest(pictures: Field[], base: string | null): string | null {
  let best: Field | undefined;
  for (const picture of pictures) if (best === undefined || widthOf(picture) > widthOf(best)) best = picture;
  return absoluteUrl(best?.attributes['url'], base);
}

/** The picture inside `<image>…</image>`, or its address alone. */
function fromPicture(field: Field, base: string | null): string | null {
  const { attributes, text } = field;
  if (attributes['markup'] === undefined)
    return absoluteUrl(attributes['href'] ?? attributes['url'] ?? text, base);
  return absoluteUrl(/<url\b[^>]{0,200}>([^<]{1,2000})</i.exec(text)?.[1], base);
}

/** The first picture in a piece of HTML that is more than a counter. */
export function firstPicture(html: string | null, base: string | null): string | null {
  if (html === null) return null;
  const lower = /<img[\s/]/gi;
  for (
    let match = lower.exec(html), tries = 0;
    match !== null && tries < 10;
    match = lower.exec(html), tries += 1
  ) {
    const end = html.indexOf('>', match.index);
    const attributes = readAttributes(
      html.slice(match.index + 4, Math.min(end < 0 ? html.length : end, match.index + 4096)),
    );
    const width = Number(attributes.get('width') ?? Number.NaN);
    if (width <= COUNTER_WIDTH) continue;
    const found = absoluteUrl(attributes.get('src')?.replaceAll('&amp;', '&'), base);
    if (found !== null) return found;
  }
  return null;
}

/** The picture of an item: media, thumbnail, an attached picture, the item's own, else the first in its content. */
export function imageOf(
  fields: Fields,
  enclosures: Enclosure[],
  html: string | null,
  base: string | null,
): string | null {
  const pictures = [...fields.all('media').filter(isPicture), ...fields.all('thumbnail')];
  return (
    widest(pictures, base) ??
    enclosures.find(({ type, url }) => type?.startsWith('image') ?? PICTURE_NAME.test(url))?.url ??
    fields
      .all('picture')
      .map((field) => fromPicture(field, base))
      .find((found) => found !== null) ??
    firstPicture(html, base)
  );
}
