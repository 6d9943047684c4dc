/** Something about a feed that moderators must hear of, once. */
export interface FeedAlert {
  about: 'breaker' | 'feed-gone' | 'feed-back';
  /** Id of the feed. */
  feed: string;
  /** How many items were kept back; for `breaker` only. */
  count?: number;
}

/** Tells moderators. `id` makes a repeated step the same alert. */
export type RaiseAlert = (alert: FeedAlert, id: string) => Promise<void>;
