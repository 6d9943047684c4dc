import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import fastify from 'fastify';
import type { LocalDiscord } from '../discord/types.ts';
import { guardPage } from './guard.ts';
import { serveLive } from './live.ts';
import { watchOutlets, type PageOutlets } from './outlets.ts';
import { serveRoutes } from './routes.ts';
import { watchDiscord } from './watch.ts';

/** What the page shows, and where. */
export interface PageOptions {
  discord: LocalDiscord;
  outlets: PageOutlets;
  /** 0 or unset: any free port. Always on 127.0.0.1. */
  port?: number;
  /** Who the visitor is at first; unset: the first person of the first guild, in its first text channel. */
  member?: { guildId: string; userId: string; channelId?: string };
}

/** A running page. */
export interface Page {
  /** Like `http://127.0.0.1:4011/`. */
  url: string;
  close(): Promise<void>;
}

/** Serves the web page in which a visitor uses the local Discord. */
export async function startPage({ discord, outlets, port = 0, member }: PageOptions): Promise<Page> {
  const app = fastify({ forceCloseConnections: true, bodyLimit: 1024 * 1024 });
  guardPage(app);
  const live = serveLive(app, discord);
  const watch = watchDiscord(discord);
  const stopWatchingOutlets = watchOutlets(outlets, (story) => live.send('published', story));
  serveRoutes(app, { discord, outlets, watch, member });
  await app.register(fastifyStatic, {
    root: fileURLToPath(new URL('public', import.meta.url)),
    cacheControl: false,
    etag: true,
  });
  const url = await app.listen({ host: '127.0.0.1', port });
  return {
    url: `${url}/`,
    async close() {
      stopWatchingOutlets();
      watch.close();
      live.close();
      await app.close();
    },
  };
}
