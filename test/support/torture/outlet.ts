import { gzipSync } from 'node:zlib';
import type { ServerResponse } from 'node:http';

/** One item that an outlet has published. */
export interface Published {
  title: string;
  link: string;
  /** Epoch ms. */
  at: number;
}

/** A feed that grows, newest on top, the last forty items. */
export interface Outlet {
  id: string;
  origin: string;
  /** Everything that it ever published, oldest first. */
  published: Published[];
}

const SHOWN = 40;
/** Enough text that nobody needs to visit the page. */
const PROSE = 'The committee met for an hour and agreed on the new benches by the harbour wall. '.repeat(10);

/** Puts a new item on top. */
export function publish(outlet: Outlet, now: number): void {
  const number = outlet.published.length + 1;
  outlet.published.push({
    title: `${outlet.id} reports item ${number} about the benches by the wall`,
    link: `${outlet.origin}/${outlet.id}/${number}`,
    at: now,
  });
}

/** What the outlet's feed looks like now. */
export function feedOf(outlet: Outlet): string {
  const items = outlet.published.slice(-SHOWN).toReversed();
  const written = items.map(
    ({ title, link, at }) =>
      `<item><title>${title}</title><link>${link}</link><pubDate>${new Date(at).toUTCString()}</pubDate><description>${PROSE}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${outlet.id}</title>${written.join('')}</channel></rss>`;
}

/** How a feed answers whose items must all arrive. */
type Sound = (response: ServerResponse, outlet: Outlet, asked: number, etag: string | undefined) => void;

const XML = { 'content-type': 'application/rss+xml; charset=utf-8' };

/** Feeds that are well, or that a good reader copes with, by what they do. `asked` counts from 1. */
export const sound: Record<string, Sound> = {
  well: (response, outlet, _, asked) => {
    const etag = `"${outlet.published.length}"`;
    if (asked === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { ...XML, etag }).end(feedOf(outlet));
  },
  compressed: (response, outlet) =>
    void response.writeHead(200, { ...XML, 'content-encoding': 'gzip' }).end(gzipSync(feedOf(outlet))),
  'works every other time': (response, outlet, asked) =>
    void (asked % 2 === 0 ? response.writeHead(500).end() : response.writeHead(200, XML).end(feedOf(outlet))),
  'wrongly labelled': (response, outlet) =>
    void response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-16' })
      .end(feedOf(outlet).replace('version="1.0"', 'version="1.0" encoding="us-ascii"')),
  'not well-formed': (response, outlet) =>
    void response
      .writeHead(200, XML)
      .end(feedOf(outlet).replaceAll('</description>', ' & <br></description>')),
  'cut off at the end': (response, outlet) =>
    void response.writeHead(200, XML).end(feedOf(outlet).replace('</channel></rss>', '<item><title>Ha')),
  'with a thousand old items': (response, outlet) => {
    const old = Array.from(
      { length: 1000 },
      (_, n) =>
        `<item><title>Old item ${n}</title><link>${outlet.origin}/${outlet.id}/old-${n}</link></item>`,
    );
    response.writeHead(200, XML).end(feedOf(outlet).replace('</channel>', `${old.join('')}</channel>`));
  },
};
