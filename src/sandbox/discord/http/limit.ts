import { GLOBAL_LIMIT, rateLimitHeaders, type RateLimits } from '../rate-limits.ts';
import type { Route } from '../routes/route.ts';
import type { World } from '../world.ts';

/** What a limit has to say about a request: headers, and whether it must wait. */
export interface Verdict {
  headers: Record<string, string>;
  /** Seconds to wait, when the request is refused. */
  retryAfter: number | undefined;
  isGlobal: boolean;
}

function refuse(world: World, resetAfterMs: number, isGlobal: boolean): Verdict {
  world.counts.rateLimited += 1;
  if (isGlobal) world.counts.globallyRateLimited += 1;
  const retryAfter = resetAfterMs / 1000;
  return {
    headers: {
      'retry-after': String(Math.ceil(retryAfter)),
      'x-ratelimit-scope': isGlobal ? 'global' : 'user',
      ...(isGlobal && { 'x-ratelimit-global': 'true' }),
    },
    retryAfter,
    isGlobal,
  };
}

/** Takes a request from the bot's 50 a second (interactions' routes are exempt) and from its route's bucket. */
export function applyLimits(
  world: World,
  limits: RateLimits,
  route: Route,
  major: string,
  now: number,
): Verdict {
  if (!route.isOpen) {
    const all = limits.take('global', GLOBAL_LIMIT, now);
    if (!all.allowed) return refuse(world, all.resetAfterMs, true);
  }
  const bucket = Buffer.from(`${route.method} ${route.path}`).toString('base64url').slice(-32);
  const reading = limits.take(`${route.method} ${route.path} ${major}`, route.limit, now);
  const headers = rateLimitHeaders(bucket, reading);
  if (reading.allowed) return { headers, retryAfter: undefined, isGlobal: false };
  const refused = refuse(world, reading.resetAfterMs, false);
  return { ...refused, headers: { ...headers, ...refused.headers } };
}
