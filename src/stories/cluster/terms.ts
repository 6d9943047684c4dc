/**
 * A term as a small integer, so that hundreds of them an item need no strings: FNV-1a (32 bits, folded to 30 so that it
 * stays a small integer) with a lowest bit that tells catalogue names from words. Among 100,000 terms one or two pairs
 * share a number, which only makes two rare words look alike.
 */
export type Term = number;

const [OFFSET, PRIME] = [0x811c9dc5, 0x01000193];

function hash(text: string, from: number, to: number, seed: number): number {
  let value = OFFSET ^ seed;
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  value ^= value >>> 15;
  return (value >>> 3) & ~1;
}

/** The term of a word, or of its first `length` letters. */
export function wordTerm(word: string, length: number = word.length): Term {
  return hash(word, 0, Math.min(length, word.length), 1);
}

/** The term of a club or player of the catalogue. */
export function nameTerm(entity: string): Term {
  return hash(entity, 0, entity.length, 2) | 1;
}

/** The term of the letters `[from, to)` of a word. */
export function gramTerm(word: string, from: number, to: number): Term {
  return hash(word, from, to, 3);
}

/** The term of two neighbours, from theirs. */
export function pairTerm(first: Term, second: Term): Term {
  return (Math.imul(first, 31) + second) & 0x1ffffffe;
}

/** Whether a term is a club or player of the catalogue. */
export function isName(term: Term): boolean {
  return (term & 1) === 1;
}
