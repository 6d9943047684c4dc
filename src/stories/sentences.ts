import { BEFORE_NUMBER, LETTERED, MAYBE_LAST, NEVER_LAST, OPENERS } from './abbreviations.ts';

/** One sentence and where it stands: UTF-16 offsets in the whole text, `[start, end)`, outer blanks left out. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** Verbs of speech after a quotation that ends with `?` or `!`: the quotation is only half of the sentence. */
const SPEECH =
  /^(?:\p{Lu}[\p{L}'’.-]{0,30} ){0,3}(?:said|says|asked|asks|told|added|adds|wrote|replied|insisted|joked|dijo|dice|preguntó|añadió|respondió|señaló|afirmó|bromeó|escribió)\b/u;

/** Bounded, so that a long row of dots costs no more than its length. */
const STOP = /[.!?…]{1,6}["'”’»)\]]{0,4}(?=\s)/gu;
const NEXT = /[^\s]/u;
const OPENING = /^["'“‘«(¿¡[—–-]{0,4}(?:\p{Lu}|\p{N}|[@#])/u;
const LAST_WORD = /(?:(?<before>\p{L}{1,20}) |(?<digit>\p{N}))?(?<word>[\p{L}ªº°.]{1,24})$/u;
const INITIALISM = /^(?:\p{L}\.)+\p{L}$/u;
const LOOK_BACK = 48;
const LOOK_AHEAD = 120;

const firstWord = (ahead: string) =>
  /^["'“‘«(¿¡]{0,3}(?<word>[\p{L}'’]+)/u.exec(ahead)?.groups?.['word'] ?? '';

/** Whether the full stop behind `word` ends a sentence, `before` being the word before it and `ahead` what follows. */
function endsWith(word: string, before: string, ahead: string): boolean {
  const opens = () => OPENERS.has(firstWord(ahead).toLowerCase().replace('’', "'"));
  const isNumber = /^["'“(]?\p{N}/u.test(ahead);
  if (/^\p{Lu}$/u.test(word)) {
    // A single capital is an initial ("J. Doe"), but "I" ends a sentence, and so does "Serie A".
    return word === 'I' || LETTERED.has(before.toLowerCase());
  }
  const low = word.toLowerCase();
  // "U.S.", "p.m."; "e.g." is never last.
  if (INITIALISM.test(word)) return low !== 'e.g' && low !== 'i.e' && opens();
  // "p. m.", "21.00 h."
  if (/^\p{Ll}$/u.test(word) && !isNumber) return opens();
  const last = low.replace(/^.*\./u, '');
  if (NEVER_LAST.has(last)) return false;
  if (BEFORE_NUMBER.has(last) || BEFORE_NUMBER.has(low.replaceAll('.', ''))) return !isNumber;
  return !MAYBE_LAST.has(last) || opens();
}

/** Whether the stop at `[at, after)` of a paragraph ends a sentence; `next` is where the following word begins. */
function endsSentence(paragraph: string, at: number, after: number, next: number): boolean {
  const ahead = paragraph.slice(next, next + LOOK_AHEAD);
  if (!OPENING.test(ahead)) return false;
  const sign = paragraph.slice(at, after);
  if (/["'”’»]$/u.test(sign) && SPEECH.test(ahead)) return false;
  if (!sign.startsWith('.') || sign.startsWith('..')) return true;
  const {
    word,
    before = '',
    digit,
  } = LAST_WORD.exec(paragraph.slice(Math.max(0, at - LOOK_BACK), at))?.groups ?? {};
  // A list's number, "1. The goal", belongs to what follows.
  if (word === undefined) return at > 4 || !/^\s{0,3}\d{1,2}$/u.test(paragraph.slice(0, at));
  // "£35.5m.", "90min."
  if (digit !== undefined && !word.includes('.')) return true;
  return sign.length > 1 || endsWith(word, before, ahead);
}

/**
 * Splits English or Spanish text into sentences, in order. Paragraphs are separated by `\n` and no sentence crosses
 * one. Abbreviations, initials and decimals end none; inside a quotation sentences are split as outside. Linear.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const push = (from: number, to: number) => {
    const raw = text.slice(from, to);
    const body = raw.trim();
    if (body === '') return;
    const start = from + raw.length - raw.trimStart().length;
    sentences.push({ text: body, start, end: start + body.length });
  };
  let offset = 0;
  for (const paragraph of text.split('\n')) {
    let begin = 0;
    for (const match of paragraph.matchAll(STOP)) {
      const after = match.index + match[0].length;
      const gap = NEXT.exec(paragraph.slice(after, after + LOOK_BACK))?.index;
      if (gap === undefined || !endsSentence(paragraph, match.index, after, after + gap)) continue;
      push(offset + begin, offset + after);
      begin = after;
    }
    push(offset + begin, offset + paragraph.length);
    offset += paragraph.length + 1;
  }
  return sentences;
}
