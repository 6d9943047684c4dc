import { PAIR_WEIGHTS as P, RARITY, SECOND_USE, UNLISTED, WORD_WEIGHTS as W } from './overlap-weights.ts';
import { porterStem } from './porter.ts';
import { SMALL_WORDS, SPANISH_SMALL_WORDS } from './small-words.ts';
import type { Language } from '../article.ts';

/** A word of the text: the chances that it stands at least once, twice, … in a human summary. */
export interface Term {
  chances: readonly number[];
}

/** A sentence as numbers: its words and its pairs of words, by their number in {@link Expectation}. */
export interface Encoded {
  words: number[];
  pairs: number[];
}

/** What a human summary of a text is expected to have. */
export interface Expectation {
  sentences: Encoded[];
  words: Term[];
  /** Chance of each pair. */
  pairs: number[];
}

interface Uses {
  stem: string;
  small: boolean;
  count: number;
  sentences: number;
  first: number;
  last: number;
  position: number;
  lead: number;
  inner: number;
  capitals: number;
  quoted: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const LEAD = 3;
const LEAST = 0.001;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const logit = (p: number): number => Math.log(p / (1 - p));

function chanceOf(use: Uses, total: number): number {
  const capital = use.inner > 0 ? use.capitals / use.inner : 0;
  const score =
    W.bias +
    W.logCount * Math.log(use.count) +
    W.sentenceShare * (use.sentences / total) +
    W.inverseFirst / (1 + use.first) +
    W.logFirst * Math.log(1 + use.first) +
    (use.first === 0 ? W.isFirst : 0) +
    (use.first < LEAD ? W.isLead : 0) +
    W.firstShare * (use.first / total) +
    W.capital * capital +
    (/\p{N}/u.test(use.stem) ? W.digit : 0) +
    W.rarity * RARITY +
    W.rarityByCount * RARITY * Math.log(use.count) +
    W.quoted * (use.quoted / use.count) +
    (use.last > total / 2 ? W.lateUse : 0) +
    (use.count === 1 ? W.once : 0) +
    W.leadUses * Math.min(LEAD, use.lead) +
    (use.count > 1 ? W.capitalRepeated * capital : 0) +
    W.logPosition * Math.log(use.position);
  return Math.min(1 - LEAST, Math.max(LEAST, sigmoid(score)));
}

/** Reads every sentence once and says how likely each word and each pair of words is in a human summary. */
export function expectOverlap(sentences: readonly string[], language: Language): Expectation {
  const numbers = new Map<string, number>();
  const uses: Uses[] = [];
  const encoded: Encoded[] = [];
  let position = 0;
  sentences.forEach((sentence, index) => {
    const words: number[] = [];
    let depth = 0;
    let at = 0;
    for (const match of sentence.matchAll(WORD)) {
      position += 1;
      depth = quoteDepth(sentence.slice(at, match.index), depth);
      at = match.index + match[0].length;
      const lower = match[0].toLowerCase();
      const stem = lower.length > 3 && language === 'en' ? porterStem(lower) : lower;
      let number = numbers.get(stem);
      if (number === undefined) {
        numbers.set(stem, (number = uses.length));
        uses.push(newUses(stem, language, index, position));
      }
      const use = uses[number];
      if (!use) continue;
      use.count += 1;
      if (use.last !== index) use.sentences += 1;
      use.last = index;
      if (index < LEAD) use.lead += 1;
      if (depth > 0) use.quoted += 1;
      if (words.length > 0) {
        use.inner += 1;
        if (match[0] !== lower) use.capitals += 1;
      }
      words.push(number);
    }
    encoded.push({ words, pairs: [] });
  });
  const chances = uses.map((use) => wordChances(use, sentences.length));
  const words = chances.map((list) => ({ chances: list }));
  return { sentences: encoded, words, pairs: expectPairs(encoded, uses, chances) };
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

function newUses(stem: string, language: Language, first: number, position: number): Uses {
  const small = language === 'en' ? SMALL_WORDS.has(stem) : SPANISH_SMALL_WORDS.has(stem);
  const zero = { count: 0, sentences: 0, lead: 0, inner: 0, capitals: 0, quoted: 0 };
  return { stem, small, first, last: -1, position, ...zero };
}

function wordChances(use: Uses, total: number): readonly number[] {
  if (use.small) return SMALL_WORDS.get(use.stem) ?? [UNLISTED];
  const once = chanceOf(use, total);
  return [once, once * (SECOND_USE[Math.min(3, use.count)] ?? 0)];
}

function expectPairs(
  encoded: readonly Encoded[],
  uses: readonly Uses[],
  chances: readonly (readonly number[])[],
): number[] {
  const numbers = new Map<number, number>();
  const seen: { a: number; b: number; count: number; sentences: number; first: number; last: number }[] = [];
  encoded.forEach(({ words, pairs }, index) => {
    for (let at = 1; at < words.length; at += 1) {
      const [a = 0, b = 0] = [words[at - 1], words[at]];
      const key = a * uses.length + b;
      let number = numbers.get(key);
      if (number === undefined) {
        numbers.set(key, (number = seen.length));
        seen.push({ a, b, count: 0, sentences: 0, first: index, last: -1 });
      }
      const pair = seen[number];
      if (!pair) continue;
      pair.count += 1;
      if (pair.last !== index) pair.sentences += 1;
      pair.last = index;
      pairs.push(number);
    }
  });
  return seen.map((pair) => {
    const [a, b] = [uses[pair.a], uses[pair.b]];
    if (!a || !b) return 0;
    const [pa, pb] = [chances[pair.a]?.[0] ?? UNLISTED, chances[pair.b]?.[0] ?? UNLISTED];
    const capital = (use: Uses): number => (use.inner > 0 ? use.capitals / use.inner : 0);
    const small = a.small ? (b.small ? P.bothSmall : P.firstSmall) : b.small ? P.secondSmall : 0;
    return sigmoid(
      P.bias +
        P.logitFirst * logit(pa) +
        P.logitSecond * logit(pb) +
        P.logitLower * Math.min(logit(pa), logit(pb)) +
        P.logCount * Math.log(pair.count) +
        P.sentenceShare * (pair.sentences / encoded.length) +
        P.inverseFirst / (1 + pair.first) +
        P.logFirst * Math.log(1 + pair.first) +
        (pair.first === 0 ? P.isFirst : 0) +
        (pair.first < LEAD ? P.isLead : 0) +
        small +
        P.bothCapital * capital(a) * capital(b) +
        (P.association * pair.count) / Math.min(a.count, b.count) +
        P.product * pa * pb,
    );
  });
}
