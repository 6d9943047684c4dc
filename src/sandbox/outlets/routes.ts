import type { FastifyInstance } from 'fastify';
import { feedFile } from './addresses.ts';
import { sendFeed } from './conditional.ts';
import { writeFeed } from './formats/write-feed.ts';
import type { Newsstand } from './newsstand.ts';
import { renderArticlePage } from './pages/article-page.ts';
import { renderFrontPage } from './pages/front-page.ts';
import { drawPicture } from './picture.ts';

/** Adds feed, front page, article pages and pictures of each outlet. `origin` is asked at each request. */
export function addOutletRoutes(
  app: FastifyInstance,
  stands: readonly Newsstand[],
  origin: () => string,
): void {
  app.get('/robots.txt', (_request, reply) => reply.type('text/plain').send('User-agent: *\nAllow: /\n'));
  for (const stand of stands) {
    const { outlet } = stand;
    const picture = drawPicture(outlet.colour);
    app.get(`/${outlet.id}/${feedFile(outlet)}`, (request, reply) =>
      sendFeed(request, reply, {
        ...writeFeed(origin(), stand),
        format: outlet.format,
        changed: stand.changed(),
      }),
    );
    app.get(`/${outlet.id}/`, (_request, reply) =>
      reply.type('text/html; charset=utf-8').send(renderFrontPage(origin(), stand)),
    );
    app.get<{ Params: { slug: string } }>(`/${outlet.id}/:slug`, (request, reply) => {
      const article = stand.find(request.params.slug);
      if (article === null) return reply.callNotFound();
      return reply
        .type('text/html; charset=utf-8')
        .send(renderArticlePage(origin(), article, stand.latest()));
    });
    app.get(`/pictures/${outlet.id}/*`, (_request, reply) => reply.type('image/png').send(picture));
  }
}
