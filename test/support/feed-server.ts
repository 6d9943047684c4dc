import fastify from 'fastify';

/** One item of a test outlet. `body` is HTML; an item without `page` gives 404 for its article. */
export interface TestItem {
  slug: string;
  title: string;
  description?: string;
  content?: string;
  page?: string;
  /** Epoch ms; now unless given. */
  published?: number;
}

/** Outlets of a test's own, on a loopback port. */
export interface FeedServer {
  origin: string;
  /** Puts an item on top of an outlet's feed. */
  publish(outlet: string, item: TestItem): void;
  /** Answers the outlet's feed with this instead; undefined: as usual. */
  answer(outlet: string, answer: { status: number; body: string; type?: string } | undefined): void;
  feedUrl(outlet: string): string;
  /** How often the outlet's feed was asked for. */
  asked(outlet: string): number;
  /** When an item was first part of an answer, epoch ms; undefined before. */
  servedAt(slug: string): number | undefined;
  close(): Promise<void>;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Starts an empty one. */
export async function startFeedServer(): Promise<FeedServer> {
  const app = fastify({ forceCloseConnections: true });
  const items = new Map<string, TestItem[]>();
  const answers = new Map<string, { status: number; body: string; type?: string }>();
  const counts = new Map<string, number>();
  const served = new Map<string, number>();
  let origin = '';

  const rss = (outlet: string) => {
    const entries = (items.get(outlet) ?? []).map((item) => {
      const link = `${origin}/${outlet}/${item.slug}?utm_source=rss`;
      const date = new Date(item.published ?? Date.now()).toUTCString();
      return `<item><title>${escape(item.title)}</title><link>${escape(link)}</link><guid>${escape(link)}</guid>
        <pubDate>${date}</pubDate><description>${escape(item.description ?? '')}</description>
        ${item.content === undefined ? '' : `<content:encoded>${escape(item.content)}</content:encoded>`}</item>`;
    });
    return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>${outlet}</title><link>${origin}/${outlet}</link>${entries.join('')}</channel></rss>`;
  };

  app.get<{ Params: { outlet: string } }>('/:outlet/feed', (request, reply) => {
    const { outlet } = request.params;
    counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
    const other = answers.get(outlet);
    if (other !== undefined)
      return reply
        .code(other.status)
        .type(other.type ?? 'text/html')
        .send(other.body);
    for (const { slug } of items.get(outlet) ?? []) if (!served.has(slug)) served.set(slug, Date.now());
    return reply.type('application/rss+xml').send(rss(outlet));
  });
  app.get<{ Params: { outlet: string; slug: string } }>('/:outlet/:slug', (request, reply) => {
    const { outlet, slug } = request.params;
    const page = items.get(outlet)?.find((item) => item.slug === slug)?.page;
    return page === undefined ? reply.code(404).send('not here') : reply.type('text/html').send(page);
  });
  origin = await app.listen({ host: '127.0.0.1', port: 0 });

  return {
    origin,
    publish: (outlet, item) => {
      const stamped = { published: Date.now(), ...item };
      items.set(outlet, [stamped, ...(items.get(outlet) ?? [])]);
    },
    answer: (outlet, answer) =>
      void (answer === undefined ? answers.delete(outlet) : answers.set(outlet, answer)),
    feedUrl: (outlet) => `${origin}/${outlet}/feed`,
    servedAt: (slug) => served.get(slug),
    asked: (outlet) => counts.get(outlet) ?? 0,
    close: () => app.close(),
  };
}
