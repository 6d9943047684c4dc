import { z } from 'zod';

/**
 * What is known of a feed between polls, kept as one short JSON text per feed. All times in epoch ms, durations in ms.
 * Whoever has claimed the feed writes the whole of it at the end of the poll.
 */
const feedState = z.object({
  /** The configured address that all of this was learned from; at another one it is worth nothing. */
  source: z.string().optional(),
  /** The address after permanent redirects. */
  url: z.string().optional(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** Fingerprint of the last body whose items are safely queued: an equal one stops the poll. */
  bodyHash: z.string().optional(),
  /** `<ttl>`, `skipHours` and `skipDays` of the last body, for the polls that bring none. */
  ttlMs: z.number().optional(),
  skipHours: z.array(z.number()).optional(),
  skipDays: z.array(z.number()).optional(),
  /** The rhythm of polls. */
  intervalMs: z.number().optional(),
  /** When the first poll was safely stored; until then the feed's items are a baseline. */
  baselineAt: z.number().optional(),
  lastSuccessAt: z.number().optional(),
  lastNewItemAt: z.number().optional(),
  /** Polls that were answered, and how many of those answers were nothing new: a 304 or the same body again. */
  polls: z.number().default(0),
  unchanged: z.number().default(0),
  /** Failures in a row. */
  failures: z.number().default(0),
  failingSince: z.number().optional(),
  /** The last problem in words; absent while all is well. */
  problem: z.string().optional(),
  /** How often in a row the address was not found, and since when. */
  missing: z.number().optional(),
  missingSince: z.number().optional(),
  /** Since when the feed counts as gone; absent while it does not. */
  goneSince: z.number().optional(),
  /** When the breaker tripped and over how many items; absent once news came in the usual way again. */
  trippedAt: z.number().optional(),
  trippedItems: z.number().optional(),
});
export type FeedState = z.infer<typeof feedState>;

/** The state of a feed of which nothing is known. */
export const UNKNOWN_FEED: FeedState = { polls: 0, unchanged: 0, failures: 0 };

/** Reads a stored state. Throws for one of a wrong shape. */
export const readFeedState = (text: string | null | undefined): FeedState =>
  text === null || text === undefined || text === '' ? UNKNOWN_FEED : feedState.parse(JSON.parse(text));
