import { readAttributes } from './xml-scan.ts';

/** What an element means to us. */
export type Meaning =
  | { kind: 'text'; as: string } // its content is what counts
  | { kind: 'value'; as: string } // attributes or a short text
  | { kind: 'inside'; as: string | null } // what is in it belongs to the item; its attributes count as `as`
  | { kind: 'item' }
  | { kind: 'channel' }
  | { kind: 'unknown' };

const text = (as: string): Meaning => ({ kind: 'text', as });
const value = (as: string): Meaning => ({ kind: 'value', as });
const inside = (as: string | null): Meaning => ({ kind: 'inside', as });

/**
 * Elements by `namespace:name`; the namespace of RSS and Atom is empty. The names on the right are those of the RSS 2.0
 * that is written for rss-parser, see `read-xml.ts`.
 */
const MEANINGS = new Map<string, Meaning>(
  Object.entries({
    item: { kind: 'item' },
    entry: { kind: 'item' },
    channel: { kind: 'channel' },
    title: text('title'),
    'dc:title': text('alt-title'),
    'media:title': text('alt-title'),
    'itunes:title': text('alt-title'),
    link: value('link'),
    a: value('link'),
    'feedburner:origlink': value('origin'),
    description: text('summary'),
    summary: text('summary'),
    abstract: text('summary'),
    tagline: text('summary'),
    'dc:description': text('alt-summary'),
    'dcterms:abstract': text('alt-summary'),
    'dcterms:alternative': text('alt-title'),
    'itunes:summary': text('alt-summary'),
    'itunes:subtitle': text('last-summary'),
    'media:description': text('last-summary'),
    content: text('content'),
    encoded: text('content'),
    'content:encoded': text('content'),
    'xhtml:body': text('content'),
    'xhtml:div': text('content'),
    body: text('content'),
    fullitem: text('content'),
    guid: value('guid'),
    id: value('guid'),
    'dc:identifier': value('alt-guid'),
    published: value('published'),
    pubdate: value('published'),
    issued: value('published'),
    'dcterms:issued': value('published'),
    'dc:date': value('dated'),
    date: value('dated'),
    'dcterms:created': value('dated'),
    'dcterms:date': value('dated'),
    'dcterms:available': value('dated'),
    created: value('dated'),
    updated: value('updated'),
    modified: value('updated'),
    'dcterms:modified': value('updated'),
    lastmod: value('updated'),
    lastbuilddate: value('updated'),
    author: text('author'),
    creator: text('creator'),
    'dc:creator': text('creator'),
    'dcterms:creator': text('creator'),
    'itunes:author': text('alt-author'),
    'dc:author': text('alt-author'),
    managingeditor: text('alt-author'),
    category: value('category'),
    subject: value('category'),
    'dc:subject': value('category'),
    'dcterms:subject': value('category'),
    'media:category': value('category'),
    'itunes:category': value('category'),
    'itunes:keywords': value('keywords'),
    'media:keywords': value('keywords'),
    keywords: value('keywords'),
    enclosure: value('enclosure'),
    'media:group': inside(null),
    'media:content': inside('media'),
    'media:thumbnail': value('thumbnail'),
    thumbnail: value('thumbnail'),
    'itunes:image': value('picture'),
    image: text('picture'),
    language: value('language'),
    'dc:language': value('dc-language'),
    'dcterms:language': value('dc-language'),
    ttl: value('ttl'),
    skiphours: text('skip-hours'),
    skipdays: text('skip-days'),
  } satisfies Record<string, Meaning>),
);
const UNKNOWN: Meaning = { kind: 'unknown' };

/** Namespace addresses by a part that all their spellings share, lower case. */
const NAMESPACES: readonly (readonly [string, string])[] = [
  ['www.w3.org/2005/atom', ''],
  ['purl.org/atom/', ''],
  ['purl.org/rss/1.0/modules/content', 'content:'],
  ['purl.org/rss/1.0/modules/', 'other:'],
  ['purl.org/rss/1.0', ''],
  ['purl.org/net/rss1.1', ''],
  ['my.netscape.com/rdf', ''],
  ['channel.netscape.com/rdf', ''],
  ['my.netscape.com/publish/formats/rss', ''],
  ['backend.userland.com', ''],
  ['blogs.law.harvard.edu/tech/rss', ''],
  ['cyber.law.harvard.edu/rss', ''],
  ['purl.org/dc/elements', 'dc:'],
  ['purl.org/dc/terms', 'dcterms:'],
  ['search.yahoo.com/mrss', 'media:'],
  ['www.itunes.com/dtds', 'itunes:'],
  ['www.itunes.com/dtd', 'itunes:'],
  ['example.com/dtds/podcast', 'itunes:'],
  ['www.w3.org/1999/xhtml', 'xhtml:'],
  ['rssnamespace.org/feedburner', 'feedburner:'],
  ['www.w3.org/1999/02/22-rdf-syntax', 'rdf:'],
];

function namespaceOf(address: string): string | undefined {
  const folded = address.toLowerCase();
  return NAMESPACES.find(([part]) => folded.includes(part))?.[1];
}

const MAY_DECLARE = /xmlns/i;
const bareName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

/** Reads element names of one document: follows its prefixes, and forgives those that were never declared. */
export class Vocabulary {
  readonly #prefixes = new Map<string, string>();
  readonly #known = new Map<string, Meaning>();

  /** Takes note of the prefixes that an element declares. The root's own namespace is the feed's, whatever it is. */
  declare(name: string, attributes: string, root: boolean): void {
    const own = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
    if (root && own !== '') this.#prefixes.set(own, '');
    if (!MAY_DECLARE.test(attributes)) return;
    for (const [attribute, address] of readAttributes(attributes)) {
      if (!/^xmlns(?::|$)/i.test(attribute)) continue;
      const prefix = attribute.slice(6);
      const space = root && prefix === own ? '' : namespaceOf(address);
      if (space !== undefined) this.#prefixes.set(prefix, space);
      else if (prefix !== '') this.#prefixes.set(prefix, `${prefix.toLowerCase()}:`);
    }
    this.#known.clear();
  }

  /** What an element means. `attributes` may set the namespace of this element alone. */
  meaning(name: string, attributes: string): Meaning {
    if (attributes !== '' && MAY_DECLARE.test(attributes)) {
      const space = this.#ownSpace(name, attributes);
      if (space !== undefined) return MEANINGS.get(space + bareName(name)) ?? UNKNOWN;
    }
    const cached = this.#known.get(name);
    if (cached !== undefined) return cached;
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const space = this.#prefixes.get(prefix) ?? (prefix === '' ? '' : `${prefix.toLowerCase()}:`);
    const known =
      MEANINGS.get((space === 'atom:' || space === 'rss:' ? '' : space) + bareName(name)) ?? UNKNOWN;
    this.#known.set(name, known);
    return known;
  }

  /** The namespace that an element declares for itself; undefined where it declares none that tells something. */
  #ownSpace(name: string, attributes: string): string | undefined {
    const colon = name.indexOf(':');
    const address = readAttributes(attributes).get(colon < 0 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`);
    if (address === undefined) return undefined;
    return namespaceOf(address) ?? (colon < 0 ? undefined : 'other:');
  }
}
