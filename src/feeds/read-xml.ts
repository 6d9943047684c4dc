import Parser from 'rss-parser';

import { NotAFeedError } from '../app/errors.ts';
import type { PacedFeed } from './feed.ts';
import type { Stranger } from './feed-root.ts';
import { absoluteUrl, pageLink } from './links.ts';
import { textOf } from './markup.ts';
import { paceOf } from './pace.ts';
import { feedAuthorOf } from './people.ts';
import { prepareXml } from './prepare-xml.ts';
import { Fields, handedOver } from './xml-fields.ts';
import { toItem } from './xml-item.ts';

type Raw = Record<string, unknown>;

/** The names that `prepareXml` writes, by where they may stand. */
const CHANNEL = [
  'title',
  'alt-title',
  'link',
  'base',
  'language',
  'dc-language',
  'alt-language',
  'author',
  'ttl',
  'skip-hours',
  'skip-days',
];
const ITEM = (
  'title alt-title link origin summary alt-summary last-summary content guid alt-guid about base published dated updated ' +
  'author creator alt-author category keywords enclosure media thumbnail picture'
).split(' ');

/** rss-parser hands over every occurrence of a field, unread. */
const handOver = (name: string): [string, string, { keepArray: boolean }] => [
  name,
  handedOver(name),
  { keepArray: true },
];

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
  const customFields: Parser.CustomFields<Raw, Raw> = { item: ITEM.map(handOver) };
  // rss-parser takes such triples for the channel as well, but its types do not know.
  Object.assign(customFields, { feed: CHANNEL.map(handOver) });
  const parser = new Parser<Raw, Raw>({ customFields });
  const raw = await parser.parseString(prepared.xml);
  const channel = new Fields(raw, prepared.aside);
  let base = url;
  for (const { text: own } of channel.all('base')) base = absoluteUrl(own, base) ?? base;
  const link = pageLink(channel, base);
  const around = channel.all('base').length > 0 ? base : (link ?? base);
  const author = feedAuthorOf(channel);
  const items = raw.items.map((item) => {
    const read = toItem(new Fields(item, prepared.aside), around);
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
