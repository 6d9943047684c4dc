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

/** RSS wants `address (name)`; the name is what people read. Anything else stays as it was written. */
function nameIn(text: string | null): string | null {
  const name =
    text === null ? undefined : /^\S{1,200}@\S{1,200}\s{1,9}\((.{1,300})\)$/.exec(text)?.[1]?.trim();
  return name || text;
}

function personOf({ text, attributes }: Field): string | null {
  if (attributes['markup'] === undefined) return nameIn(plainText(text));
  return childText(text, 'name') ?? childText(text, 'title') ?? childText(text, 'email') ?? plainText(text);
}

/** Who wrote an item, several names separated by commas: its authors, else its creators, else a podcast's. */
export function authorOf(fields: Fields): string | null {
  for (const name of ['author', 'creator', 'alt-author']) {
    const people = fields
      .all(name)
      .map(personOf)
      .filter((person) => person !== null);
    if (people.length > 0) return [...new Set(people)].join(', ');
  }
  return null;
}
