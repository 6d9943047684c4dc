import type { Newsstand } from '../newsstand.ts';
import type { FeedFormat } from '../sample-outlets.ts';
import { writeAtom } from './atom.ts';
import { writeJsonFeed } from './json-feed.ts';
import { encodeLatin } from './latin.ts';
import { doubleEscapedStyle, fullStyle, latinStyle, shortStyle } from './rss-styles.ts';
import { writeRss } from './rss.ts';

/** A feed as it goes over the wire. */
export interface WireFeed {
  /** Content-Type. */
  type: string;
  body: Buffer;
}

const rssType = 'application/rss+xml; charset=utf-8';

const writers: Record<FeedFormat, (origin: string, stand: Newsstand) => WireFeed> = {
  'rss-full': (origin, stand) => utf8(rssType, writeRss(origin, stand, fullStyle(origin))),
  'rss-short': (origin, stand) => utf8(rssType, writeRss(origin, stand, shortStyle)),
  'rss-double-escaped': (origin, stand) => utf8(rssType, writeRss(origin, stand, doubleEscapedStyle)),
  // This header says nothing of the encoding: the XML declaration has to be read.
  'rss-latin': (origin, stand) => ({
    type: 'application/xml',
    body: encodeLatin(writeRss(origin, stand, latinStyle)),
  }),
  atom: (origin, stand) => utf8('application/atom+xml', writeAtom(origin, stand)),
  'json-feed': (origin, stand) => utf8('application/feed+json', writeJsonFeed(origin, stand)),
};

/** Writes the feed of `stand` in its outlet's own format, links beginning with `origin`. */
export function writeFeed(origin: string, stand: Newsstand): WireFeed {
  return writers[stand.outlet.format](origin, stand);
}

function utf8(type: string, text: string): WireFeed {
  return { type, body: Buffer.from(text) };
}
