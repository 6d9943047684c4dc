import { fold } from '../../catalogue/fold.ts';

/** One word of a text. Offsets are UTF-16 code units. */
export interface Token {
  start: number;
  end: number;
  /** Lower case without accents. */
  word: string;
  /** Begins with a capital or a digit. */
  capital: boolean;
  /** Two or more letters, all capitals. */
  upper: boolean;
  /** What stands between this and the word before it, at most {@link LONGEST_GAP} signs; `\n` at the beginning. */
  gap: string;
  /** Opens a sentence, a line or a quotation, where even common words have a capital. */
  opens: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const LONGEST_GAP = 12;
const ASCII = /^[A-Za-z0-9]+$/;
const OPENING = /[.!?…:;\n"“”‘«»(¿¡•|–—*[]|(?:^|\s)-{1,2}\s/;
const NOT_SENTENCE = /^\. ?$/;

/** Words of a text in order, with what the tagger asks of each. Linear. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const gap = tokens.length === 0 ? '\n' : text.slice(Math.max(end, start - LONGEST_GAP), start);
    const word = ASCII.test(raw) ? raw.toLowerCase() : fold(raw);
    const first = raw.charAt(0);
    const capital = first !== first.toLowerCase() || (first >= '0' && first <= '9');
    const upper = raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
    const before = tokens.at(-1);
    // "St. Germain", "R. Madrid": the full stop of a short capitalised word opens nothing.
    const isAbbreviation =
      before !== undefined && before.capital && before.end - before.start <= 3 && NOT_SENTENCE.test(gap);
    tokens.push({
      start,
      end: start + raw.length,
      word,
      capital,
      upper,
      gap,
      opens: !isAbbreviation && OPENING.test(gap),
    });
    end = start + raw.length;
  }
  return tokens;
}

/** Whether two words stand side by side, with a blank or a hyphen at most. */
export function isAdjacent(token: Token | undefined): boolean {
  return token !== undefined && (token.gap === ' ' || token.gap === '-' || token.gap === '\u00A0');
}
