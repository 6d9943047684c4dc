import multipart from '@fastify/multipart';
import { fastify, type FastifyInstance } from 'fastify';
import { DiscordError, unknownRoute } from '../discord-error.ts';
import { routes } from '../routes/index.ts';
import { recordViolation } from '../world.ts';
import { parseJson } from './read-body.ts';
import { routeOf, serve, type Desk } from './serve.ts';

/** Room for ten files of 10 MiB and their JSON. */
const BODY_LIMIT = 110 * 1024 * 1024;

/** Discord's REST interface as a server that does not listen yet. */
export async function createServer(desk: Desk): Promise<FastifyInstance> {
  const server = fastify({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 500 },
  });
  await server.register(multipart, { limits: { fileSize: 25 * 1024 * 1024, files: 20 } });
  server.removeContentTypeParser(['application/json', 'text/plain']);
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, parseJson(body.toString()));
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  });
  for (const route of routes)
    server.route({
      method: route.method,
      url: `/api/v10${route.path}`,
      handler: (request, reply) => serve(desk, route, request, reply),
    });
  server.get<{ Params: { id: string } }>('/attachments/:id/:name', (request, reply) => {
    const file = desk.world.files.get(request.params.id);
    return file ? reply.type(file.contentType).send(file.bytes) : reply.code(404).send();
  });
  server.setNotFoundHandler((request, reply) => {
    const problem = 'Discord, as far as this sandbox knows it, has no such route';
    recordViolation(desk.world, {
      method: request.method,
      path: routeOf(request),
      problem,
      body: request.body,
    });
    return reply.code(404).send(unknownRoute().body);
  });
  server.setErrorHandler((error, request, reply) => {
    const problem = error instanceof Error ? error.message : String(error);
    recordViolation(desk.world, { method: request.method, path: routeOf(request), problem });
    const known =
      error instanceof DiscordError ? error : new DiscordError(500, 0, '500: Internal Server Error');
    return reply.code(known.status).send(known.body);
  });
  return server;
}
