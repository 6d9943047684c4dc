import { fold } from '../../catalogue/fold.ts';
import type { Category } from '../article.ts';
import { injuriesIn } from './injuries.ts';
import { kindOf, type Kind } from './kind.ts';
import { cleanTitle } from './title.ts';
import { addField, type Reading } from './field.ts';
import { isGenericTitle } from './generic-titles.ts';
import type { StoryItem } from './story-item.ts';
import type { Term } from './terms.ts';
import { scanWords } from './words.ts';

/** What of an item is compared with stories. */
export interface Features {
  /** Terms (word stems, character and word n-grams, names) with their weight by field, before rarity counts. */
  terms: Map<Term, number>;
  /** Names and numbers: words with capitals, figures, catalogue ids. */
  entities: Set<string>;
  /** Catalogue players in title or lead. */
  players: Set<string>;
  /** Catalogue players in the title. */
  titlePlayers: Set<string>;
  kind: Kind;
  /** What happened, where that is understood and tells stories apart. */
  topic: Category | undefined;
  /** Whom the news is about, where that is understood. */
  people: ReadonlySet<string>;
  /** Moves that are claimed; see `story-item.ts`. */
  moves: ReadonlySet<string>;
  /** The part of the body that is hurt, where the topic is an injury. */
  injuries: ReadonlySet<string>;
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
/** Characters of a text in which it says what is hurt. */
const INJURY_CHARS = 600;
const SHORT_CHARS = 300;

/** Kinds of news that are never two tellings of one event; quotes, opinion and round-ups may be about any of them. */
const TOPICS: ReadonlySet<Category> = new Set<Category>([
  'transfer',
  'contract',
  'injury',
  'manager',
  'match_report',
  'lineup_team_news',
  'fixture_preview',
  'off_pitch',
  'club_business',
  'international_duty',
  'academy_women',
  'other_sport',
  'not_football',
]);

/** Reads an item once. */
export function readFeatures(item: StoryItem, reading: Reading): Features {
  const { profile, names } = reading;
  const text = item.text ?? '';
  const title = scanWords(cleanTitle(item.title));
  const features: Features = {
    terms: new Map(),
    entities: new Set(),
    players: new Set(),
    titlePlayers: new Set(),
    kind: item.category === 'roundup' ? 'roundup' : kindOf(fold(item.title)),
    topic: item.category !== undefined && TOPICS.has(item.category) ? item.category : undefined,
    people: new Set(item.people),
    moves: new Set(item.moves),
    injuries:
      item.category === 'injury'
        ? injuriesIn(fold(`${item.title}\n${text.slice(0, INJURY_CHARS)}`))
        : new Set(),
    clubs: new Set(),
    scores: new Set(),
    bare: text.trim().length <= BARE_CHARS,
    short: text.length < SHORT_CHARS,
    generic: isGenericTitle(title, names),
  };
  if (!features.generic) addField(features, title, 1, { ...reading, isTitle: true, isLead: true });
  features.titlePlayers = new Set(features.players);
  if (profile.leadWeight > 0 && text !== '') {
    const lead = scanWords(text.slice(0, LEAD_CHARS));
    addField(features, lead, profile.leadWeight, { ...reading, isTitle: false, isLead: true });
    const body = scanWords(text.slice(LEAD_CHARS, BODY_CHARS));
    addField(features, body, profile.bodyWeight, { ...reading, isTitle: false, isLead: false });
  }
  return features;
}
