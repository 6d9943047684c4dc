import type { FastifyInstance } from 'fastify';

const LOOPBACK = /^(127\.0\.0\.1|localhost)(:\d{1,5})?$/;

/** Everything the page may load comes from this machine; the browser itself refuses the rest. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: http://127.0.0.1:* http://localhost:*",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Answers only browsers on this machine: a request under another host name (DNS rebinding) or from another site's
 * page gets 403, and every answer carries a policy that keeps the page on loopback.
 */
export function guardPage(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const origin = request.headers.origin;
    const foreign = origin !== undefined && origin !== `http://${request.headers.host ?? ''}`;
    if (foreign || !LOOPBACK.test(request.headers.host ?? '')) {
      return reply.code(403).send({ problem: 'This page answers only this machine.' });
    }
    void reply.headers({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    return undefined;
  });
}
