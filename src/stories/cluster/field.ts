import type { Features } from './features.ts';
import type { NameFinder } from './names.ts';
import type { Profile } from './profile.ts';
import { STOP_WORDS } from './stop-words.ts';
import { gramTerm, nameTerm, pairTerm, wordTerm, type Term } from './terms.ts';
import type { Word } from './words.ts';

/** Letters by which a word is known: a prefix does what a stemmer does, in both languages. */
const STEM = 5;
/** Words of a headline that stand at its front, where the news is. */
const FRONT_WORDS = 7;
/** Most uses of a term that count in one field. */
const MAX_COUNT = 2;

/** A headline that capitalises nearly every word: there a capital says nothing. */
function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.kind === 'word' && word.text.length > 3 && !word.initial);
  return long.length > 2 && long.filter((word) => word.capital).length > 0.7 * long.length;
}

/** How the fields of an item are read. */
export interface Reading {
  profile: Profile;
  /** Finds catalogue names, where the profile wants them. */
  names: NameFinder | undefined;
  /** Tells terms that say nothing because so many reports carry them. */
  isCommon: (term: Term) => boolean;
}

/** Title, lead or body. */
interface Field extends Reading {
  isTitle: boolean;
  isLead: boolean;
}

type Count = (term: Term, by: number) => void;

/** Adds the words of a field to an item's features, its terms with `weight`. */
export function addField(features: Features, words: readonly Word[], weight: number, field: Field): void {
  const { profile } = field;
  const counts = new Map<Term, number>();
  const count: Count = (term, by) => {
    counts.set(term, Math.min(MAX_COUNT * by, (counts.get(term) ?? 0) + by));
  };
  const shouting = field.isTitle && isTitleCase(words);
  const pairs = field.isTitle && (profile.leadWeight === 0 || features.bare) ? profile.bigramWeight : 0;
  let before: Term | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    const name = field.names?.(words, at);
    if (name) {
      before = nameTerm(name.entity);
      if (profile.nameWeight > 0) count(before, profile.nameWeight);
      if (field.isLead) addName(features, name.entity);
      at += name.length - 1;
    } else if (word.kind === 'score') {
      count(wordTerm(word.text), 1);
      if (field.isLead) features.scores.add(word.text);
      features.entities.add(word.text);
      before = undefined;
    } else if (!STOP_WORDS.has(word.text)) {
      const term = wordTerm(word.text, word.kind === 'number' ? undefined : STEM);
      if (field.isCommon(term)) continue;
      const capital = word.capital && !word.initial && !shouting ? profile.capitalWeight : 1;
      const factor = field.isTitle && at < FRONT_WORDS ? capital * profile.frontWeight : capital;
      count(term, factor);
      // In texts letters matter for names only, which two languages spell a little differently.
      const spelled = field.isTitle || (field.isLead && word.capital);
      if (spelled) addGrams(word.text, profile.gramWeight * factor, count);
      if (pairs > 0 && before !== undefined) count(pairTerm(before, term), pairs);
      before = term;
      addEntity(features, word, field.isTitle);
    }
  }
  for (const [term, value] of counts) {
    features.terms.set(term, (features.terms.get(term) ?? 0) + weight * value);
  }
}

/** Capitalised words (in bodies not those that open a sentence) and figures name something. */
function addEntity(features: Features, word: Word, isTitle: boolean): void {
  const named = word.kind === 'number' || (word.capital && (isTitle || !word.initial));
  if (!named) return;
  features.entities.add(word.kind === 'number' ? word.text : word.text.slice(0, STEM));
}

function addName(features: Features, entity: string): void {
  features.entities.add(entity);
  if (entity.startsWith('@p:')) features.players.add(entity);
  else features.clubs.add(entity);
}

function addGrams(word: string, weight: number, count: Count): void {
  if (weight === 0 || word.length < STEM) return;
  const text = `_${word}`;
  for (let at = 0; at + 4 <= text.length; at += 1) count(gramTerm(text, at, at + 4), weight);
}
