import { contentId } from './content-id.ts';
import { parseDate } from './dates.ts';
import type { FeedItem } from './feed.ts';
import { absoluteUrl, itemLink } from './links.ts';
import { htmlOf, textOf } from './markup.ts';
import { enclosuresOf, imageOf } from './media.ts';
import { authorOf } from './people.ts';
import { plainText } from './text.ts';
import type { Fields } from './xml-fields.ts';

/** Names of categories in their order, each once: text, or Atom's label and term. */
function categoriesOf(fields: Fields): string[] {
  const names = fields.all('category').flatMap(({ text, attributes }) => {
    const { label, term } = attributes;
    const shown = plainText(text || label || attributes['text'] || term);
    const technical = plainText(term);
    return technical !== null && !/^https?:/i.test(technical) ? [shown, technical] : [shown];
  });
  const keywords = fields.all('keywords').flatMap(({ text }) => text.split(',').map(plainText));
  return [...new Set([...names, ...keywords].filter((name) => name !== null))];
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
 * An item from its fields; null for one in which nothing stands.
 * @param around where its relative addresses start
 */
export function toItem(fields: Fields, around: string | null): FeedItem | null {
  const base = absoluteUrl(fields.first('base'), around) ?? around;
  const title = textOf(fields.firstField('title', 'alt-title'));
  const summaryField = fields.firstField('summary', 'alt-summary', 'last-summary');
  const summaryHtml = htmlOf(summaryField);
  const content = htmlOf(fields.firstField('content')) ?? summaryHtml;
  const link = itemLink(fields, base);
  const guid = fields.first('guid', 'alt-guid', 'about')?.trim() ?? null;
  const enclosures = enclosuresOf(fields, base);
  if (title === null && link === null && guid === null && content === null && enclosures.length === 0)
    return null;
  return {
    id: guid ?? link ?? contentId(title, content),
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
