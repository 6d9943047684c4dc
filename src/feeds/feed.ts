/** A file attached to an item. `length` is in bytes. Missing values are null. */
export interface Enclosure {
  url: string;
  type: string | null;
  length: number | null;
}

/** One item of a feed as we understand it, whatever the format was. Missing values are null. */
export interface FeedItem {
  /** The feed's own identifier (guid, Atom id, `rdf:about`), else the link, else its file, else a hash of the content. */
  id: string;
  /** Plain text, entities decoded once too often rather than once too little. */
  title: string | null;
  /** Absolute http(s) address. */
  link: string | null;
  /** Plain text. */
  summary: string | null;
  /** HTML as the feed gave it. */
  content: string | null;
  /** ISO 8601 in UTC. */
  published: string | null;
  author: string | null;
  categories: string[];
  /** Absolute http(s) address. */
  image: string | null;
  enclosures: Enclosure[];
}

/** A whole feed. */
export interface Feed {
  title: string | null;
  link: string | null;
  language: string | null;
  items: FeedItem[];
}

/** How often a feed asks to be polled. */
export interface Pace {
  /** `<ttl>` in milliseconds. */
  ttlMs: number | null;
  /** Hours of the day, 0 … 23 in UTC, in which nothing new comes. */
  skipHours: number[];
  /** Days of the week, 0 (Sunday) … 6 in UTC, on which nothing new comes. */
  skipDays: number[];
}

/** A feed, and how often it asks to be polled. */
export interface PacedFeed extends Feed {
  pace: Pace;
}
