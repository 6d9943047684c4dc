const HOUR_MS = 3_600_000;
/** Room of a mark: 32 bits. Hours since 1970 take 20 more, so that both fit the 53 bits of a sorted set's score. */
const MARKS = 2 ** 32;

/**
 * One score for two facts about an item of a feed: the hour in which it was last there (high bits, so that the sorted set
 * is in the order of time) and the mark of its words (low bits). It costs no memory beyond the entry itself.
 * @param mark a whole number below 2³²
 */
export const seenScore = (at: number, mark: number): number => Math.floor(at / HOUR_MS) * MARKS + mark;

/** The mark within a score. */
export const markOf = (score: number): number => score % MARKS;
