import { ARTICLE_CLUBS } from './extra-names.ts';
import type { Segment } from './segment.ts';
import { FOOTBALL_SHARED, FOOTBALL_SURE, OTHER_SPORTS, WOMEN } from './sport-words.ts';
import type { Token } from './tokens.ts';

/** What a text is about, before any name in it is believed. */
export interface Gate {
  /** Men's or women's football is the subject. */
  football: boolean;
  /** Of women's teams: men's clubs are not tagged by their bare names. */
  women: boolean;
  /** Basketball and its like: sections of football clubs, named as the clubs are. */
  otherSection: boolean;
  /** Mostly of another sport, though football is named. */
  mixed: boolean;
}

/** How many points make a football text; one more for every {@link PER} words, so that long reports need more. */
const ENOUGH = 2;
const PER = 130;
const SURE = 2;
const SHARED = 0.75;
/** A title's words count twice. */
const TITLE = 2;
/** Names that stand alone are strong evidence, but a list of them is no more than a few of them. */
const MOST_NAMES = 8;
/** Bare places are named in every kind of news. */
const MOST_PLACES = 0.9;

/** So many different words of another sport. */
const MIXED = 2;

const ARTICLES = new Set(['el', 'del', 'al']);

/** Points for the names in one segment: full names, clubs with a Spanish article, and clubs on both sides of a score. */
function weighNames({ tokens, candidates, at }: Segment, language: string, seen: Set<string>): number {
  let points = 0;
  let places = 0;
  for (const { first, last, aliases } of candidates) {
    const alias = aliases[0];
    if (alias === undefined || alias.strength === 'block') continue;
    const isScore =
      /^\d{1,2}$/.test(tokens[last + 1]?.word ?? '') && tokens[last + 2]?.gap === '-' && at.has(last + 3);
    if (isScore) points += 2;
    const isFull = alias.strength === 'strong' && alias.size > 1;
    const word = first === last ? (tokens[first]?.word ?? '') : '';
    const hasArticle = language === 'es' && ARTICLES.has(tokens[first - 1]?.word ?? '');
    const key = `${alias.ids[0] ?? ''}${isFull ? '+' : ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (alias.strength === 'strong') points += isFull ? 2.5 : 1.5;
    else if (hasArticle && ARTICLE_CLUBS.has(word)) points += 1.5;
    else if (alias.kind === 'club' && alias.strength === 'place') {
      if (hasArticle) points += 1.5;
      else if (language !== 'es') places += 0.3;
    }
  }
  return points + Math.min(MOST_PLACES, places);
}

/** "Real Madrid de baloncesto": several words of the other section, or one in a text with little football. */
function isSection(points: number, kinds: number, football: number): boolean {
  if (kinds > 2) return points > football / 4;
  return points > Math.max(SURE, football / 2);
}

/**
 * Judges a text by its words and by the names that stand alone. `knownFootball`: it comes from a football feed, or its
 * address lies in a football section.
 */
export function judgeSport(title: Segment, text: Segment, language: string, knownFootball: boolean): Gate {
  let football = knownFootball ? ENOUGH : 0;
  let women = 0;
  const others = new Map<string, number>();
  const words = new Map<string, number>();
  const seen = new Map<string, number>();
  const count = (tokens: readonly Token[], weight: number) => {
    for (const { word } of tokens) {
      // The third time a word says nothing new.
      const times = (seen.get(word) ?? 0) + 1;
      seen.set(word, times);
      if (WOMEN.has(word)) women += weight;
      if (times > 2) continue;
      if (FOOTBALL_SURE.has(word)) football += SURE * weight;
      else if (FOOTBALL_SHARED.has(word)) football += SHARED * weight;
      const other = times === 1 ? OTHER_SPORTS.get(word) : undefined;
      if (other === undefined) continue;
      others.set(other, (others.get(other) ?? 0) + SURE * weight);
      if (other !== 'civic') words.set(other, (words.get(other) ?? 0) + 1);
    }
  };
  count(title.tokens, TITLE);
  count(text.tokens, 1);
  const named = new Set<string>();
  football += Math.min(MOST_NAMES, weighNames(title, language, named) + weighNames(text, language, named));
  const rival = Math.max(0, ...others.values());
  const needed = ENOUGH + text.tokens.length / PER;
  return {
    football: football >= needed && football > rival,
    women: women >= TITLE && women >= 0.02 * text.tokens.length,
    mixed: Math.max(0, ...words.values()) >= MIXED && rival > football / 3,
    otherSection: isSection(others.get('basketball') ?? 0, words.get('basketball') ?? 0, football),
  };
}
