import type { Scanner } from './scan.ts';

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

/** `text` with every masked wording as blanks of the same length. */
export function blank(text: string, masks: Scanner<'masks'>): string {
  const hits = masks(text)('masks');
  if (hits.length === 0) return text;
  const letters = text.split('');
  for (const { start, end } of hits) letters.fill(' ', start, end);
  return letters.join('');
}
