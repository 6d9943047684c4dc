/** A text by its letters and digits alone: no capitals, accents, punctuation or blanks. */
export function folded(text: string | null): string {
  return (text ?? '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Are two folded texts the same, or one letter (never a digit: a minute, a score) away from it? Linear. */
export function nearlySame(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short.length < 8) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  const sameLength = short.length === long.length;
  if (short.slice(sameLength ? from + 1 : from) !== long.slice(from + 1)) return false;
  return !/\d/.test(`${sameLength ? (short[from] ?? '') : ''}${long[from] ?? ''}`);
}
