import Parser from 'rss-parser';

import { NotAFeedError } from '../app/errors.ts';
import type { PacedFeed } from './feed.ts';
import type { Stranger } from './feed-root.ts';
import { absoluteUrl, pageLink } from './links.ts';
import { textOf } from './markup.ts';
import { paceOf } from './pace.ts';
import { feedAuthorOf } from './people.ts';
import { prepareXml } from './prepare-xml.ts';
import { Fields } from './xml-fields.ts';
import { toItem } from './xml-item.ts';

type Raw = Record<string, unknown>;

/** The way of a field through rss-parser: from an element's name to the field's, every occurrence of it. */
type Way = [string, string, { keepArray: boolean }];

const SENTENCES: Record<Stranger['stranger'], (name: string | null) => string> = {
  empty: () => 'The answer is empty.',
  page: () => 'This is a web page, not a feed.',
  xml: (name) => `This is XML, but no feed: its root is <${(name ?? '').slice(0, 40)}>.`,
  text: () => 'This is neither XML nor JSON.',
};

/** Reads a feed in any dialect of XML. @throws NotAFeedError */
export async function readXml(text: string, url: string | null): Promise<PacedFeed> {
  const prepared = prepareXml(text);
  if ('stranger' in prepared) throw new NotAFeedError(SENTENCES[prepared.stranger](prepared.name));
  const ways = [...prepared.elements].map(([name, element]): Way => [element, name, { keepArray: true }]);
  const customFields: Parser.CustomFields<Raw, Raw> = { item: ways };
  // rss-parser takes such triples for the channel as well, but its types do not know.
  Object.assign(customFields, { feed: ways });
  const parser = new Parser<Raw, Raw>({ customFields });
  const raw = await parser.parseString(prepared.xml);
  const channel = new Fields(raw, prepared.fields);
  let base = url;
  for (const { text: own } of channel.all('base')) base = absoluteUrl(own, base) ?? base;
  const link = pageLink(channel, base);
  const around = channel.all('base').length > 0 ? base : (link ?? base);
  const author = feedAuthorOf(channel);
  const items = raw.items.map((item) => {
    const read = toItem(new Fields(item, prepared.fields), around);
    read.author ??= author;
    return read;
  });
  return {
    title: textOf(channel.firstField('title', 'alt-title')),
    link,
    language: channel.first('language', 'dc-language', 'alt-language')?.trim() ?? null,
    items,
    pace: paceOf(channel),
  };
}
