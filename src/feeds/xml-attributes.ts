import type { Field } from './xml-fields.ts';
import { readAttributes } from './xml-scan.ts';
import type { Entities } from './xml-text.ts';

/** Attributes that mean something to us, by their names without prefix. */
const KNOWN = new Set(
  'href url rel type length filesize medium ispermalink term label text mode base resource width'.split(' '),
);
/** Longer attribute values are cut; characters. */
const MAX_LENGTH = 8192;
const NONE: Readonly<Record<string, string>> = {};
const MARKUP: Readonly<Record<string, string>> = { markup: '1' };

/** What an element's attributes say that means something to us. */
export function attributesOf(written: string, markup: boolean, entities: Entities): Field['attributes'] {
  if (written === '') return markup ? MARKUP : NONE;
  const found: Record<string, string> = markup ? { markup: '1' } : {};
  for (const [name, value] of readAttributes(written)) {
    const bare = name.slice(name.indexOf(':') + 1).toLowerCase();
    if (KNOWN.has(bare)) found[bare] ??= entities.decode(value).slice(0, MAX_LENGTH);
  }
  return found;
}

/** Fields that stand in attributes of a root, channel or item. */
const CONTAINERS: readonly (readonly [RegExp, string])[] = [
  [/^xml:base$/i, 'base'],
  [/^xml:lang$/i, 'alt-language'],
  [/^(?:rdf:)?about$/i, 'about'],
  [/^lastmod$/i, 'updated'],
  [/^href$/i, 'link'],
];

/** The fields that a root, channel or item has in its attributes, by name. */
export function containerFields(written: string, entities: Entities): [string, Field][] {
  if (written === '') return [];
  return [...readAttributes(written)].flatMap(([name, value]): [string, Field][] => {
    const as = CONTAINERS.find(([says]) => says.test(name))?.[1];
    const text = entities.decode(value).trim();
    if (as === undefined || text === '') return [];
    return [[as, as === 'link' ? { text: '', attributes: { href: text } } : { text, attributes: NONE }]];
  });
}
