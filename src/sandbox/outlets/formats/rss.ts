import { frontAddress, pictureAddress, trackedAddress } from '../addresses.ts';
import type { Article } from '../article.ts';
import { escapeMarkup } from '../markup.ts';
import type { Newsstand } from '../newsstand.ts';

/** What differs between the RSS feeds of our outlets. */
export interface RssStyle {
  /** Value of the XML declaration's `encoding`. */
  encoding: string;
  /** Milliseconds to the text of `pubDate`. */
  date: (time: number) => string;
  /** Plain title to XML. */
  title: (title: string) => string;
  /** Elements of an item besides title, link, guid and date. */
  extras: (article: Article) => string[];
}

/** Writes an outlet's feed as RSS 2.0. */
export function writeRss(origin: string, stand: Newsstand, style: RssStyle): string {
  const { outlet } = stand;
  return [
    `<?xml version="1.0" encoding="${style.encoding}"?>`,
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">',
    '<channel>',
    element('title', outlet.name),
    element('link', frontAddress(origin, outlet)),
    element('description', outlet.desk),
    element('language', outlet.language),
    `<lastBuildDate>${style.date(stand.changed())}</lastBuildDate>`,
    '<ttl>1</ttl>',
    ...stand.latest().map((article) => writeItem(origin, article, style)),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function writeItem(origin: string, article: Article, style: RssStyle): string {
  const link = trackedAddress(origin, article);
  return [
    '<item>',
    `<title>${style.title(article.title)}</title>`,
    element('link', link),
    `<guid isPermaLink="false">${article.outlet.id}-${article.slug}#0</guid>`,
    `<pubDate>${style.date(article.published)}</pubDate>`,
    `<media:thumbnail url="${escapeMarkup(pictureAddress(origin, article))}" width="640" height="360"/>`,
    ...style.extras(article),
    '</item>',
  ].join('\n');
}

/** An XML element with escaped text. */
export function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}
