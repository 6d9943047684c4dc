import { plainText } from './text.ts';
import { nextToken } from './xml-scan.ts';
import type { Field, Fields } from './xml-fields.ts';

/** The text of the first child element of this name, whatever its prefix; from markup as written. */
function childText(markup: string, name: string): string | null {
  for (let token = nextToken(markup, 0); token.kind !== 'end'; token = nextToken(markup, token.end)) {
    if (token.kind !== 'open' || token.selfClosing) continue;
    if (token.name.slice(token.name.indexOf(':') + 1).toLowerCase() !== name) continue;
    const close = markup.indexOf('</', token.end);
    const text = markup.slice(token.end, close < 0 ? markup.length : close);
    return plainText(text.replaceAll('<![CDATA[', '').replaceAll(']]>', ''));
  }
  return null;
}

/** `address (name)`, as RSS wants it, and `name <address>`, as mail has it. */
const ADDRESS_FIRST = /^\S{1,200}@\S{1,200}\s{1,9}\((.{1,300})\)$/;
const NAME_FIRST = /^"?([^"<>]{1,300}?)"?\s{0,9}<[^<>\s]{1,200}@[^<>\s]{1,200}>$/;

/** The name is what people read. Anything else stays as it was written. */
function nameIn(text: string | null): string | null {
  if (text === null) return null;
  return (ADDRESS_FIRST.exec(text) ?? NAME_FIRST.exec(text))?.[1]?.trim() || text;
}

/** Where a person's name stands in markup, best first: Atom's, FOAF's and RDF's, else an address. */
const NAMES = ['name', 'title', 'value', 'email'];

function personOf({ text, attributes }: Field): string | null {
  if (attributes['markup'] === undefined) return nameIn(plainText(text));
  for (const name of NAMES) {
    const found = childText(text, name);
    if (found !== null) return nameIn(found);
  }
  return nameIn(plainText(text.replace(/<[^<>]{0,2000}>/g, ' ')));
}

function peopleIn(fields: Fields, name: string): string | null {
  const people = fields
    .all(name)
    .map(personOf)
    .filter((person) => person !== null);
  return people.length > 0 ? [...new Set(people)].join(', ') : null;
}

/** Who wrote an item, several names separated by commas: its authors, else its creators, else a podcast's. */
export const authorOf = (fields: Fields): string | null =>
  peopleIn(fields, 'author') ?? peopleIn(fields, 'creator') ?? peopleIn(fields, 'alt-author');

/** Who wrote the items of a feed that name nobody (RFC 4287, 4.2.1); an editor or a podcast's maker is not meant. */
export const feedAuthorOf = (channel: Fields): string | null => peopleIn(channel, 'author');
