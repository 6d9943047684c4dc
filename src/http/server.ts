import Fastify, { type FastifyInstance } from 'fastify';
import type { Context } from '../app/context.ts';

/** How long Redis may take to answer before we are not ready. */
const REDIS_MS = 1000;

/**
 * Health for whoever runs us: `/healthz` (this process lives) and `/readyz` (Redis answers, the gateway is held or stood
 * by for). Undefined where no port is wanted, or the port is taken: that is one warning, not an end.
 */
export async function openHttp(
  context: Context,
  gateway: () => string | undefined,
): Promise<FastifyInstance | undefined> {
  const { config, log, store, clock } = context;
  if (config.httpPort === undefined) return undefined;
  const server = Fastify();
  server.get('/healthz', () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    const redis = await Promise.race([
      store.ping().then(() => true),
      clock.sleep(REDIS_MS).then(() => false),
    ]);
    const connection = gateway();
    const ready = redis && connection !== 'connecting';
    return reply.code(ready ? 200 : 503).send({ ready, redis, gateway: connection ?? 'none' });
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
