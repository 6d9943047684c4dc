/** More new items at once than any outlet publishes between two polls. */
const TOO_MANY = 30;
/** Fewer old items than this are a late posting or a correction, not an archive: one old item of a weekly blog trips nothing. */
const FEW = 5;
const OLD_MS = 3 * 24 * 3_600_000;

/** What a poll of a feed past its baseline has brought. */
export interface Batch {
  /** When each new item was published, epoch ms; null where the feed does not say. */
  published: readonly (number | null)[];
  /** When something new last came from the feed, its baseline included; epoch ms. */
  lastNewAt: number;
  now: number;
}

/**
 * Is this a feed that suddenly emits its archive? Then nothing of it may be posted: more than 30 new items at once, or at
 * least 5 of which more than half are older than three days.
 *
 * An item counts as old only if it is also older than the last news from the feed: what was written since then could not
 * have come before. So a slow feed that was away for a week may bring the dozen items of that week: those of the last day
 * are posted, the others are filed as old (`src/stories/matching.ts`).
 */
export function isArchive({ published, lastNewAt, now }: Batch): boolean {
  if (published.length > TOO_MANY) return true;
  const oldBefore = Math.min(now - OLD_MS, lastNewAt);
  const old = published.filter((time) => time !== null && time < oldBefore).length;
  return published.length >= FEW && old * 2 > published.length;
}
