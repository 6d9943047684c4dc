import Fastify, { type FastifyInstance } from 'fastify';
import type { Context } from '../app/context.ts';
import { createMetrics } from './metrics.ts';
import { readiness } from './readiness.ts';

/**
 * Health for whoever runs us: `/healthz` (this process lives), `/readyz` (see `readiness.ts`) and `/metrics`. Undefined where no port is wanted, or the port is taken: that is one warning, not an end.
 */
export async function openHttp(
  context: Context,
  gateway: () => string | undefined,
): Promise<FastifyInstance | undefined> {
  const { config, log } = context;
  if (config.httpPort === undefined) return undefined;
  const server = Fastify();
  server.get('/healthz', () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    const state = await readiness(context, gateway());
    return reply.code(state.ready ? 200 : 503).send(state);
  });
  const metrics = createMetrics(context);
  server.get('/metrics', async (_request, reply) => {
    return reply.type(metrics.contentType).send(await metrics.metrics());
  });
  try {
    const address = await server.listen({ port: config.httpPort, host: '0.0.0.0' });
    log.info({ address }, 'health is served');
    return server;
  } catch (error) {
    log.warn(
      { port: config.httpPort, err: error },
      'HTTP_PORT cannot be used; going on without health pages',
    );
    return undefined;
  }
}
