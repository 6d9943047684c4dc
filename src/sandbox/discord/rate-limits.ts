/** How many requests in how many milliseconds. */
export interface Limit {
  limit: number;
  windowMs: number;
}

/** Where a bucket stands after a request. */
export interface Reading {
  allowed: boolean;
  limit: number;
  remaining: number;
  /** Milliseconds until the bucket is full again. */
  resetAfterMs: number;
  /** Epoch milliseconds. */
  resetAt: number;
}

/** Discord's limit for a bot as a whole: 50 requests a second. */
export const GLOBAL_LIMIT: Limit = { limit: 50, windowMs: 1000 };

/** Windows that start with their first request, as Discord's buckets do. A refused request costs nothing. */
export class RateLimits {
  readonly #windows = new Map<string, { used: number; resetAt: number }>();

  /** Takes one from a bucket, if there is one left. */
  take(bucket: string, { limit, windowMs }: Limit, now: number): Reading {
    const open = this.#windows.get(bucket);
    const window = open && open.resetAt > now ? open : { used: 0, resetAt: now + windowMs };
    const allowed = window.used < limit;
    if (allowed) window.used += 1;
    this.#windows.set(bucket, window);
    return {
      allowed,
      limit,
      remaining: limit - window.used,
      resetAfterMs: window.resetAt - now,
      resetAt: window.resetAt,
    };
  }
}

/** Discord's headers for a bucket. */
export function rateLimitHeaders(bucket: string, reading: Reading): Record<string, string> {
  return {
    'x-ratelimit-limit': String(reading.limit),
    'x-ratelimit-remaining': String(reading.remaining),
    'x-ratelimit-reset': (reading.resetAt / 1000).toFixed(3),
    'x-ratelimit-reset-after': (reading.resetAfterMs / 1000).toFixed(3),
    'x-ratelimit-bucket': bucket,
  };
}
