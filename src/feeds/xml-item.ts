import { contentId } from './content-id.ts';
import { parseDate } from './dates.ts';
import type { FeedItem } from './feed.ts';
import { absoluteUrl, itemLink } from './links.ts';
import { htmlOf, textOf } from './markup.ts';
import { enclosuresOf, imageOf } from './media.ts';
import { authorOf } from './people.ts';
import { plainText } from './text.ts';
import type { Field, Fields } from './xml-fields.ts';

/** Categories within a category, as podcasts have them, name themselves in an attribute. */
function nestedCategories(markup: string): (string | null)[] {
  return [...markup.matchAll(/<[^<>]{0,200}\stext\s{0,9}=\s{0,9}["']([^"'<>]{1,200})["']/gi)].map(
    ([, name]) => plainText(name),
  );
}

/** The names in one category: its text, and Atom's label and term. */
function addNames({ text, attributes }: Field, add: (name: string | null) => void): void {
  const { label, term, markup } = attributes;
  const inner = markup === undefined ? text : text.replace(/<[^<>]{0,2000}>/g, ' ').trim();
  add(plainText(inner || label || attributes['text'] || term));
  if (term !== undefined && !/^https?:/i.test(term)) add(plainText(term));
  if (markup !== undefined) nestedCategories(text).forEach(add);
}

/** Names of categories in their order, each once. */
function categoriesOf(fields: Fields): string[] {
  const names = new Set<string>();
  const add = (name: string | null): void => {
    if (name !== null) names.add(name);
  };
  for (const category of fields.all('category')) addNames(category, add);
  for (const { text } of fields.all('keywords')) for (const word of text.split(',')) add(plainText(word));
  return [...names];
}

/** The first date that can be read, in the order in which they tell when an item was published. */
function publishedOf(fields: Fields): string | null {
  for (const name of ['published', 'dated', 'updated']) {
    for (const { text } of fields.all(name)) {
      const date = parseDate(text);
      if (date !== null) return date;
    }
  }
  return null;
}

/**
 * An item from its fields. One that says next to nothing is an item too: whoever posts it decides what he needs.
 * @param around where its relative addresses start
 */
export function toItem(fields: Fields, around: string | null): FeedItem {
  const base = absoluteUrl(fields.first('base'), around) ?? around;
  const title = textOf(fields.firstField('title', 'alt-title'));
  const summaryField = fields.firstField('summary', 'alt-summary', 'last-summary');
  const summaryHtml = htmlOf(summaryField);
  const content = htmlOf(fields.firstField('content')) ?? summaryHtml;
  const link = itemLink(fields, base);
  const guid = fields.first('guid', 'alt-guid', 'about')?.trim() ?? null;
  const enclosures = enclosuresOf(fields, base);
  return {
    id: guid ?? link ?? enclosures[0]?.url ?? contentId(title, content),
    title,
    link,
    summary: plainText(summaryHtml),
    content,
    published: publishedOf(fields),
    author: authorOf(fields),
    categories: categoriesOf(fields),
    image: imageOf(fields, enclosures, content, base),
    enclosures,
  };
}
