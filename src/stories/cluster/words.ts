import { fold } from '../../catalogue/fold.ts';

/** One word of a text. */
export interface Word {
  /** Folded, without a possessive 's. */
  text: string;
  capital: boolean;
  /** First word of a sentence. */
  initial: boolean;
  /** `number`: starts with a digit; `score`: a scoreline such as `2-1`. */
  kind: 'word' | 'number' | 'score';
}

const TOKEN =
  /(?<![\p{N}\-–])\p{N}{1,2}[-–]\p{N}{1,2}(?![\p{N}\-–])|\p{N}+(?:[.,]\p{N}{1,9})*\p{L}{0,12}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}{1,20})?/gu;
const SCORE = /^(\p{N}{1,2})[-–](\p{N}{1,2})$/u;
const SENTENCE_END = /[.!?…:"“”«»\n]/;
/** "16m", "75mn", "30k": the figure without its unit, so that both languages have it alike. */
const UNIT = /^(\p{N}[\p{N}.,]*)(?:m|mn|mill|bn|k)$/u;
const APOSTROPHE = /['’]/;
const CAPITAL = /^\p{Lu}/u;
const NOT_ASCII = /[^ -~]/;

/** Lower case without accents; the common case without a look at Unicode's tables. */
function foldWord(word: string): string {
  return NOT_ASCII.test(word) ? fold(word) : word.toLowerCase();
}

/** The higher figure first, so that "lost 1-2" meets "won 2-1". */
function scoreline(first: string, second: string): string {
  const [a, b] = [Number(first), Number(second)];
  return a >= b ? `${a}-${b}` : `${b}-${a}`;
}

/** The words of `text` in order; hyphens split words, but not scorelines. */
export function scanWords(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  let initial = true;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    if (end > 0 && SENTENCE_END.test(text.slice(end, match.index))) initial = true;
    end = match.index + raw.length;
    const score = SCORE.exec(raw);
    if (score) {
      words.push({ text: scoreline(score[1] ?? '', score[2] ?? ''), capital: false, initial, kind: 'score' });
    } else {
      const digit = raw.charCodeAt(0) >= 48 && raw.charCodeAt(0) <= 57;
      let folded = foldWord(raw);
      if (digit) folded = folded.replace(UNIT, '$1');
      else if (APOSTROPHE.test(folded)) folded = folded.replace(/['’]s$/, '').replace(APOSTROPHE, '');
      words.push({ text: folded, capital: CAPITAL.test(raw), initial, kind: digit ? 'number' : 'word' });
    }
    initial = false;
  }
  return words;
}
