import type { FastifyInstance } from 'fastify';
import type { ServerResponse } from 'node:http';
import type { LocalDiscord, LocalDiscordEvents } from '../discord/types.ts';

/** Names of the local Discord's events that the page follows. */
const FOLLOWED = [
  'messageCreate',
  'messageUpdate',
  'messageDelete',
  'ephemeral',
  'commandsChange',
  'gateway',
  'violation',
] as const satisfies (keyof LocalDiscordEvents)[];

/** Milliseconds between two comments that keep an idle stream open. */
const KEEP_ALIVE_MS = 15_000;

/** The stream of events to all open pages. */
export interface Live {
  /** Sends one event of the page's own, such as `published`. */
  send(type: string, data: unknown): void;
  close(): void;
}

/** Serves `GET /api/events` (server-sent events, data `{type, data}`) and forwards what happens in the local Discord. */
export function serveLive(app: FastifyInstance, discord: LocalDiscord): Live {
  const pages = new Set<ServerResponse>();
  const send = (type: string, data: unknown): void => {
    for (const page of pages) page.write(`data: ${JSON.stringify({ type, data })}\n\n`);
  };
  const forwards = FOLLOWED.map((name) => ({ name, forward: (data: unknown): void => send(name, data) }));
  for (const { name, forward } of forwards) discord.events.on(name, forward);
  const keepAlive = setInterval(() => {
    for (const page of pages) page.write(': still here\n\n');
  }, KEEP_ALIVE_MS);
  keepAlive.unref();

  app.get('/api/events', (request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    reply.raw.write('retry: 1000\n\n');
    pages.add(reply.raw);
    request.raw.on('close', () => pages.delete(reply.raw));
  });

  return {
    send,
    close() {
      clearInterval(keepAlive);
      for (const { name, forward } of forwards) discord.events.off(name, forward);
      for (const page of pages) page.end();
    },
  };
}
