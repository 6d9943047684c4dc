import { fold } from '../../catalogue/fold.ts';
import { kindOf, type Kind } from './kind.ts';
import { cleanTitle } from './title.ts';
import { isGenericTitle } from './generic-titles.ts';
import type { NameFinder } from './names.ts';
import type { Profile } from './profile.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { StoryItem } from './story-item.ts';
import { scanWords, type Word } from './words.ts';

/** What of an item is compared with stories. */
export interface Features {
  /** Terms (word stems, character and word n-grams, names) with their weight by field, before rarity counts. */
  terms: Map<string, number>;
  /** Names and numbers: words with capitals, figures, catalogue ids. */
  entities: Set<string>;
  /** Catalogue players in title or lead. */
  players: Set<string>;
  /** Catalogue players in the title. */
  titlePlayers: Set<string>;
  kind: Kind;
  /** Catalogue clubs in title or lead. */
  clubs: Set<string>;
  /** Scorelines in title or lead. */
  scores: Set<string>;
  /** No text to speak of beside the title. */
  bare: boolean;
  /** A feed's teaser rather than a text: names are most of it and say little. */
  short: boolean;
  /** The title names no event; it is left out of `terms`. */
  generic: boolean;
}

/** Characters of the text that count as its lead, and that are read at all. */
export const LEAD_CHARS = 250;
const BODY_CHARS = 800;
const BARE_CHARS = 40;
const SHORT_CHARS = 300;
const STEM = 5;
const MAX_COUNT = 2;

/** Words too common at the event that nearly every headline is about to name anything. */
const GENERIC = new Set([
  'olympics',
  'olympic',
  'olimpicos',
  'olimpico',
  'juegos',
  'games',
  'tokyo',
  'tokio',
  '2020',
  '2021',
]);

/** A headline that capitalises nearly every word: there a capital says nothing. */
function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.kind === 'word' && word.text.length > 3 && !word.initial);
  return long.length > 2 && long.filter((word) => word.capital).length > 0.7 * long.length;
}

/** Reads an item once. `names` finds catalogue names where the profile wants them. */
export function readFeatures(item: StoryItem, profile: Profile, names: NameFinder | undefined): Features {
  const text = item.text ?? '';
  const title = scanWords(cleanTitle(item.title));
  const features: Features = {
    terms: new Map(),
    entities: new Set(),
    players: new Set(),
    titlePlayers: new Set(),
    kind: kindOf(fold(item.title)),
    clubs: new Set(),
    scores: new Set(),
    bare: text.trim().length <= BARE_CHARS,
    short: text.length < SHORT_CHARS,
    generic: isGenericTitle(title, names),
  };
  if (!features.generic) addField(features, title, 1, { profile, names, isTitle: true, isLead: true });
  features.titlePlayers = new Set(features.players);
  if (profile.leadWeight > 0 && text !== '') {
    const lead = scanWords(text.slice(0, LEAD_CHARS));
    addField(features, lead, profile.leadWeight, { profile, names, isTitle: false, isLead: true });
    const body = scanWords(text.slice(LEAD_CHARS, BODY_CHARS));
    addField(features, body, profile.bodyWeight, { profile, names, isTitle: false, isLead: false });
  }
  return features;
}

interface Field {
  profile: Profile;
  names: NameFinder | undefined;
  isTitle: boolean;
  isLead: boolean;
}

function addField(features: Features, words: readonly Word[], weight: number, field: Field): void {
  const { profile } = field;
  const counts = new Map<string, number>();
  const count = (term: string, by: number): void => {
    counts.set(term, Math.min(MAX_COUNT * by, (counts.get(term) ?? 0) + by));
  };
  const shouting = field.isTitle && isTitleCase(words);
  const bigrams = field.isTitle && (profile.leadWeight === 0 || features.bare) ? 1 : 0;
  let before = '';
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    const name = field.names?.(words, at);
    if (name) {
      count(name.entity, profile.nameWeight);
      if (field.isLead) addName(features, name.entity);
      at += name.length - 1;
      before = name.entity;
      continue;
    }
    if (word.kind === 'score') {
      count(`s:${word.text}`, 1);
      if (field.isLead) features.scores.add(word.text);
      features.entities.add(`s:${word.text}`);
      before = '';
      continue;
    }
    if (STOP_WORDS.has(word.text)) continue;
    const stem = word.kind === 'number' ? word.text : word.text.slice(0, STEM);
    const capital = word.capital && !word.initial && !shouting;
    const factor = capital ? profile.capitalWeight : 1;
    count(stem, factor);
    addGrams(word.text, profile.gramWeight * factor, count);
    if (bigrams > 0 && before !== '') count(`${before} ${stem}`, profile.bigramWeight);
    before = stem;
    const named = word.capital && (field.isTitle || !word.initial);
    if ((named || word.kind === 'number') && !GENERIC.has(word.text)) features.entities.add(stem);
  }
  for (const [term, value] of counts)
    features.terms.set(term, (features.terms.get(term) ?? 0) + weight * value);
}

function addName(features: Features, entity: string): void {
  features.entities.add(entity);
  if (entity.startsWith('@p:')) features.players.add(entity);
  else features.clubs.add(entity);
}

function addGrams(word: string, weight: number, count: (term: string, by: number) => void): void {
  if (weight === 0 || word.length < STEM) return;
  const text = `_${word}`;
  for (let at = 0; at + 4 <= text.length; at += 1) count(`#${text.slice(at, at + 4)}`, weight);
}
