import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FeedFormat } from './sample-outlets.ts';

/** Formats whose server sends no ETag, so that Last-Modified alone must do; the others send both. */
const withoutEtag: readonly FeedFormat[] = ['rss-short'];
/** Formats whose server marks its ETag as weak. */
const withWeakEtag: readonly FeedFormat[] = ['atom', 'json-feed'];

/** Sends a feed with its validators, or 304 when the reader has this version. `changed` in milliseconds. */
export function sendFeed(
  request: FastifyRequest,
  reply: FastifyReply,
  feed: { format: FeedFormat; type: string; body: Buffer; changed: number },
): FastifyReply {
  const hash = `"${createHash('sha256').update(feed.body).digest('base64url').slice(0, 20)}"`;
  const etag = withWeakEtag.includes(feed.format) ? `W/${hash}` : hash;
  void reply.header('last-modified', new Date(feed.changed).toUTCString());
  void reply.header('cache-control', 'max-age=0');
  if (!withoutEtag.includes(feed.format)) void reply.header('etag', etag);
  // A reader that sends both is answered by the ETag alone (RFC 9110, 13.2.2).
  const known = request.headers['if-none-match'];
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  const fresh = known === undefined ? since >= feed.changed : known.includes(hash);
  return fresh ? reply.code(304).send() : reply.type(feed.type).send(feed.body);
}
