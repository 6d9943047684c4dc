/**
 * Lower case with straight apostrophes and plain dashes, of the same length as `text`: offsets of matches hold in the
 * original.
 */
export function lower(text: string): string {
  const flat = text.replace(/[’‘]/g, "'").replace(/[–—]/g, '-');
  const small = flat.toLowerCase();
  // Only the Turkish dotted capital grows when lower-cased.
  return small.length === text.length ? small : flat.replace(/İ/g, 'I').toLowerCase();
}

/** One expression for many wordings: whole words, first wording wins, for text that went through {@link lower}. */
export function joinCues(cues: readonly string[]): RegExp {
  if (cues.length === 0) return /(?!)/gu;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${cues.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** A match of a joined expression; offsets are UTF-16, `[start, end)`. */
export interface CueHit {
  text: string;
  start: number;
  end: number;
}

/** All places where `pattern` matches. */
export function findCues(pattern: RegExp, text: string): CueHit[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether `pattern` (global or not) matches anywhere. */
export function hasCue(pattern: RegExp, text: string): boolean {
  return text.search(pattern) !== -1;
}

/** `text` with every match of `pattern` as blanks of the same length. */
export function blank(pattern: RegExp, text: string): string {
  return text.replace(pattern, (match) => ' '.repeat(match.length));
}
