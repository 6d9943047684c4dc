import { createHash } from 'node:crypto';

import { startLoopback } from './loopback.ts';

/** One item of a made-up outlet. */
export interface OutletItem {
  slug: string;
  title: string;
  description: string;
  /** Epoch ms. */
  published: number;
}

/** Made-up outlets on one port of loopback; they answer conditional requests with 304. */
export interface Outlets {
  feedUrl(outlet: string): string;
  /** Puts an item on top of an outlet's feed. */
  publish(outlet: string, slug: string, more?: Partial<OutletItem>): void;
  /** Empties an outlet's feed. */
  clear(outlet: string): void;
  /** Makes an outlet answer with a bare status, and `location` where one is given; undefined: as usual. */
  answer(outlet: string, answer: { status: number; location?: string } | undefined): void;
  /** Makes an outlet show what another one shows, with these words changed. */
  mirror(outlet: string, of: string, reword?: (text: string) => string): void;
  close(): Promise<void>;
}

/** Starts them, empty. */
export async function startOutlets(): Promise<Outlets> {
  const items = new Map<string, OutletItem[]>();
  const answers = new Map<string, { status: number; location?: string }>();
  const mirrors = new Map<string, { of: string; reword: (text: string) => string }>();
  const rss = (outlet: string): string => {
    const mirrored = mirrors.get(outlet);
    if (mirrored) return mirrored.reword(rss(mirrored.of));
    const entries = (items.get(outlet) ?? []).map(
      ({ slug, title, description, published }) =>
        `<item><title>${title}</title><link>https://${outlet}.example/${slug}</link>` +
        `<description><![CDATA[${description}]]></description>` +
        `<pubDate>${new Date(published).toUTCString()}</pubDate></item>`,
    );
    return `<rss version="2.0"><channel><title>${outlet}</title>${entries.join('')}</channel></rss>`;
  };
  const server = await startLoopback((request, response) => {
    const outlet = request.url?.slice(1) ?? '';
    const other = answers.get(outlet);
    if (other !== undefined) {
      response
        .writeHead(other.status, other.location === undefined ? {} : { location: other.location })
        .end();
      return;
    }
    const body = rss(outlet);
    const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(body);
  });
  return {
    feedUrl: (outlet) => `${server.url}/${outlet}`,
    publish(outlet, slug, more = {}) {
      const item = {
        slug,
        title: `The tale of ${slug}`,
        description: `What happened to ${slug} on Tuesday.`,
        published: Date.now(),
        ...more,
      };
      items.set(outlet, [item, ...(items.get(outlet) ?? [])]);
    },
    clear: (outlet) => void items.delete(outlet),
    answer: (outlet, answer) =>
      void (answer === undefined ? answers.delete(outlet) : answers.set(outlet, answer)),
    mirror: (outlet, of, reword = (text) => text) => void mirrors.set(outlet, { of, reword }),
    close: async () => server.close(),
  };
}
