import type { Language } from '../article.ts';
import { porterStem } from './porter.ts';
import { SMALL_WORDS } from './small-words.ts';

/** How a text uses one word. */
export interface WordUse {
  /** Lower case; English words of more than three letters by their Porter stem, as ROUGE counts them. */
  stem: string;
  small: boolean;
  count: number;
  /** Sentences that have it. */
  sentences: number;
  /** Index of the first and of the last sentence that has it. */
  first: number;
  last: number;
  /** Place of its first use among all words, from 1. */
  position: number;
  /** Uses in the first {@link LEAD} sentences. */
  lead: number;
  /** Uses that open no sentence, and how many of them have a capital. */
  inner: number;
  capitals: number;
  /** Uses within quotation marks. */
  quoted: number;
}

/** How a text uses two neighbouring words. */
export interface PairUse {
  a: WordUse;
  b: WordUse;
  /** Their numbers in {@link TextUses.words}. */
  numbers: readonly [number, number];
  count: number;
  sentences: number;
  first: number;
  last: number;
}

/** A sentence as numbers into {@link TextUses}. */
export interface EncodedSentence {
  words: number[];
  pairs: number[];
}

/** Every word and every pair of neighbours of a text. */
export interface TextUses {
  sentences: EncodedSentence[];
  words: WordUse[];
  pairs: PairUse[];
}

/** Sentences that count as the opening of a report. */
export const LEAD = 3;

const WORD = /[\p{L}\p{N}]+/gu;

/** A word as it is counted. */
export function stemOf(lower: string, language: Language): string {
  return lower.length > 3 && language === 'en' ? porterStem(lower) : lower;
}

/** Reads every sentence once. Linear. */
export function readUses(sentences: readonly string[], language: Language): TextUses {
  const numbers = new Map<string, number>();
  const words: WordUse[] = [];
  const encoded: EncodedSentence[] = [];
  let position = 0;
  sentences.forEach((sentence, index) => {
    const own: number[] = [];
    let depth = 0;
    let at = 0;
    for (const match of sentence.matchAll(WORD)) {
      position += 1;
      depth = quoteDepth(sentence.slice(at, match.index), depth);
      at = match.index + match[0].length;
      const lower = match[0].toLowerCase();
      const stem = stemOf(lower, language);
      let number = numbers.get(stem);
      if (number === undefined) {
        numbers.set(stem, (number = words.length));
        words.push(newUse(stem, language, index, position));
      }
      const use = words[number];
      if (!use) continue;
      use.count += 1;
      if (use.last !== index) use.sentences += 1;
      use.last = index;
      if (index < LEAD) use.lead += 1;
      if (depth > 0) use.quoted += 1;
      if (own.length > 0) {
        use.inner += 1;
        if (match[0] !== lower) use.capitals += 1;
      }
      own.push(number);
    }
    encoded.push({ words: own, pairs: [] });
  });
  return { sentences: encoded, words, pairs: readPairs(encoded, words) };
}

function quoteDepth(between: string, depth: number): number {
  let now = depth;
  for (const sign of between) {
    if (sign === '“' || sign === '«') now = 1;
    else if (sign === '”' || sign === '»') now = 0;
    else if (sign === '"') now = 1 - now;
  }
  return now;
}

function newUse(stem: string, language: Language, first: number, position: number): WordUse {
  const zero = { count: 0, sentences: 0, lead: 0, inner: 0, capitals: 0, quoted: 0 };
  return { stem, small: SMALL_WORDS[language].has(stem), first, last: -1, position, ...zero };
}

/** Numbers the pairs of every sentence, which it completes with them. */
function readPairs(sentences: readonly EncodedSentence[], words: readonly WordUse[]): PairUse[] {
  const numbers = new Map<number, number>();
  const seen: PairUse[] = [];
  sentences.forEach(({ words: own, pairs }, index) => {
    for (let at = 1; at < own.length; at += 1) {
      const [left = 0, right = 0] = [own[at - 1], own[at]];
      const [a, b] = [words[left], words[right]];
      if (!a || !b) continue;
      const key = left * words.length + right;
      let number = numbers.get(key);
      if (number === undefined) {
        numbers.set(key, (number = seen.length));
        seen.push({ a, b, numbers: [left, right], count: 0, sentences: 0, first: index, last: -1 });
      }
      const pair = seen[number];
      if (!pair) continue;
      pair.count += 1;
      if (pair.last !== index) pair.sentences += 1;
      pair.last = index;
      pairs.push(number);
    }
  });
  return seen;
}
