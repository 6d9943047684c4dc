import type { Hit } from './alias-index.ts';
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
}

/** A title counts for as much as several sentences. */
const TITLE = 3;
/** How many points make a football text; one more for every {@link PER} words, so that long reports need more. */
const ENOUGH = 3;
const PER = 150;
const SURE = 2;
const SHARED = 0.75;

/**
 * Judges a text by its words and by the names that stand alone. `knownFootball`: it comes from a football feed, or its
 * address lies in a football section.
 */
export function judgeSport(
  title: readonly Token[],
  text: readonly Token[],
  names: readonly Hit[],
  knownFootball: boolean,
): Gate {
  let football = knownFootball ? ENOUGH : 0;
  let women = 0;
  const others = new Map<string, number>();
  const seen = new Map<string, number>();
  const count = (tokens: readonly Token[], weight: number) => {
    for (const { word } of tokens) {
      // The third time a word says nothing new.
      const times = (seen.get(word) ?? 0) + 1;
      seen.set(word, times);
      if (WOMEN.has(word)) women += weight;
      if (times > 3) continue;
      if (FOOTBALL_SURE.has(word)) football += SURE;
      else if (FOOTBALL_SHARED.has(word)) football += SHARED;
      const other = OTHER_SPORTS.get(word);
      if (other !== undefined) others.set(other, (others.get(other) ?? 0) + SURE * weight);
    }
  };
  count(title, TITLE);
  count(text, 1);
  football += Math.min(4, names.filter((hit) => hit.alias.strength === 'strong').length) * SURE;
  const rival = Math.max(0, ...others.values());
  const needed = ENOUGH + text.length / PER;
  const isFootball = football >= needed && football > rival;
  return {
    football: isFootball,
    women: women >= TITLE && women >= 0.02 * text.length,
    otherSection: (others.get('basketball') ?? 0) > Math.max(SURE, football / 2),
  };
}
