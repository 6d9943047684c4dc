import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { LocalDiscord } from '../discord/types.ts';
import { autocompleteBody, commandBody, componentBody, modalBody, publishBody } from './bodies.ts';
import type { PageOutlets } from './outlets.ts';
import { firstVisitor, type Visitor } from './visitor.ts';
import { pageState } from './state.ts';
import type { DiscordWatch } from './watch.ts';

/** What the endpoints work on. */
export interface RouteParts {
  discord: LocalDiscord;
  outlets: PageOutlets;
  watch: DiscordWatch;
  member: Partial<Visitor> | undefined;
}

/**
 * Serves the page's JSON endpoints under `/api/`. A body of the wrong shape is answered 400, a request that the
 * local Discord cannot carry out 422, each with `{problem}` in one sentence.
 */
export function serveRoutes(app: FastifyInstance, { discord, outlets, watch, member }: RouteParts): void {
  app.setErrorHandler((error, _request, reply) => {
    const problem = error instanceof Error ? error.message : String(error);
    return reply.code(error instanceof z.ZodError ? 400 : 422).send({ problem });
  });
  app.get('/api/state', () =>
    pageState(discord, outlets, {
      me: firstVisitor(discord, member),
      gateway: watch.gateway(),
      directChannels: watch.directChannels,
    }),
  );
  app.post('/api/command', (request) => {
    const { actor, name, options } = commandBody.parse(request.body);
    return discord.command(actor, name, options);
  });
  app.post('/api/autocomplete', (request) => {
    const { actor, name, focused, options } = autocompleteBody.parse(request.body);
    return discord.autocomplete(actor, name, focused, options);
  });
  app.post('/api/component', (request) => {
    const { actor, messageId, customId, values } = componentBody.parse(request.body);
    return discord.component(actor, messageId, customId, values);
  });
  app.post('/api/modal', (request) => {
    const { actor, customId, fields } = modalBody.parse(request.body);
    return discord.submitModal(actor, customId, fields);
  });
  app.post('/api/publish', (request) => ({ link: outlets.publish(publishBody.parse(request.body)) }));
}
