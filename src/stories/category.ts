import type { Category, Language, Tag } from './article.ts';
import { loadPhrases, loadRules } from './phrases/load.ts';
import { blank, lower } from './phrases/match.ts';
import { createScanner, type CueHit, type Scanner } from './phrases/scan.ts';
import type { Sentence } from './sentences.ts';

/** What the category is read from. */
export interface CategoryInput {
  title: string;
  /** Of the clean text. */
  sentences: readonly Sentence[];
  language: Language;
  url?: string | undefined;
  clubs: readonly Tag[];
  players: readonly Tag[];
  /** Whether headline or lead claim a player's move (see `claims/read-claims.ts`). */
  claimed?: boolean | undefined;
  /** Whether the headline is about a coach and no player. */
  coachAhead?: boolean | undefined;
  /** Whether it is a column of many short entries. */
  roundUp?: boolean | undefined;
  /** False where the tagger found no football in it. */
  football?: boolean | undefined;
  /** Of a basketball section or its like. */
  otherSection?: boolean | undefined;
  /** Whether the headline has a word that may name a club or player. */
  maybe?: boolean | undefined;
  /** Of women's teams. */
  women?: boolean | undefined;
  /** Whether the headline is somebody's name, a colon and what he says. */
  speaker?: boolean | undefined;
}

interface Cues {
  masks: Scanner<'masks'>;
  kinds: Scanner<`${Category} ${'strong' | 'weak'}`>;
}

/** Where a wording stands; the weights are in `phrases/rules.json`. */
type Zone = 'headline' | 'lead' | 'rest';

/** So much of a text says what kind of news it is; more only costs time. */
const BODY_CHARS = 2500;
const LEAD_SENTENCES = 2;
/** Points of a claim in headline or lead: as much as a strong wording in the headline and one in the lead. */
const CLAIM_AHEAD = 4.5;
/** So many points of another sport or the city drop an item that names neither club nor player. */
const FOREIGN = 3;
/** A coach alone in the headline makes his coming and going likelier. */
const COACH_AHEAD = 1.5;
/** Points of one strong wording in the headline. */
const STRONG_AHEAD = 3;
/** A headline that quotes somebody by name: as much as one strong wording there. */
const SAYS_AHEAD = 3;
const QUOTED_HEADLINE = /^\p{Lu}[^:“"«]{2,60}: ?(?:[“"«‘']|I |We )/u;
/** Women, youth and reserves in the headline: whatever they do is news of theirs. */
const SECTION_AHEAD = 8;
/** The writer says "I": his view outweighs what he reports. */
const WRITER = 2.5;
const FIRST_PERSON: Record<Language, RegExp> = {
  en: /(?<![\p{L}'])(?:i|i'm|i've|i'd|i'll|my|me|myself)(?![\p{L}])/gu,
  es: /(?<!\p{L})(?:yo|mi|mis|me|conmigo|creo|pienso|confieso|reconozco|sospecho|dir[ií]a|apuesto|prefiero)(?!\p{L})/gu,
};
/** News of the city needs this much more than what the football in it makes. */
const CITY = 1;
/** Below this many words a text says too little of its subject. */
const FEW_WORDS = 60;
const MOST_STRONG = 3;
const MOST_WEAK = 2;

const compiled = new Map<Language, Cues>();

function cuesOf(language: Language): Cues {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const phrases = loadPhrases(language);
  const ids = loadRules().categories.map(({ id }) => id);
  const cues = {
    masks: createScanner([{ key: 'masks', cues: phrases.masks }]),
    kinds: createScanner(
      ids.flatMap((id) => [
        { key: `${id} strong` as const, cues: phrases.categories[id]?.strong ?? [] },
        { key: `${id} weak` as const, cues: phrases.categories[id]?.weak ?? [] },
      ]),
    ),
  };
  compiled.set(language, cues);
  return cues;
}

/** How many different wordings of a kind stand in each zone. */
function count(
  hits: readonly CueHit[],
  text: string,
  zoneAt: (offset: number) => Zone,
): Record<Zone, number> {
  const seen = { headline: new Set<string>(), lead: new Set<string>(), rest: new Set<string>() };
  for (const { start, end } of hits) seen[zoneAt(start)].add(text.slice(start, end));
  return { headline: seen.headline.size, lead: seen.lead.size, rest: seen.rest.size };
}

interface Score {
  id: Category;
  priority: number;
  points: number;
  /** Points of the headline alone. */
  headline: number;
}

/** Quotations: what others say is no opinion of the writer's. */
const QUOTED = /[“"«][^“”"«»\n]{2,400}[”"»]/gu;

function scoreKinds(input: CategoryInput, cues: Cues): Map<Category, Score> {
  const { scoring, urlCues } = loadRules();
  const body = input.sentences
    .map((sentence) => sentence.text)
    .join('\n')
    .slice(0, BODY_CHARS);
  const lead = input.sentences.slice(0, LEAD_SENTENCES).reduce((sum, { text }) => sum + text.length + 1, 0);
  const text = blank(lower(`${input.title}\n${body}`), cues.masks);
  const scan = cues.kinds(text);
  const quotes = [...text.matchAll(QUOTED)];
  const isQuoted = ({ start }: CueHit) =>
    quotes.some(({ index, 0: quote }) => start >= index && start < index + quote.length);
  const bodyFrom = input.title.length + 1;
  const zoneAt = (offset: number): Zone =>
    offset < bodyFrom ? 'headline' : offset < bodyFrom + lead ? 'lead' : 'rest';
  const url = input.url?.toLowerCase() ?? '';
  const scores = new Map<Category, Score>();
  for (const { id, priority } of loadRules().categories) {
    const hits = (strength: 'strong' | 'weak') => {
      const all = scan(`${id} ${strength}`);
      return id === 'opinion_fan' ? all.filter((hit) => !isQuoted(hit)) : all;
    };
    const strong = count(hits('strong'), text, zoneAt);
    const weak = count(hits('weak'), text, zoneAt);
    const value = (zone: Zone) =>
      scoring[zone] *
      (Math.min(strong[zone], MOST_STRONG) * scoring.strong_cue +
        Math.min(weak[zone], MOST_WEAK) * scoring.weak_cue);
    const headline = value('headline');
    const inUrl = urlCues.some((cue) => cue.category === id && url.includes(cue.contains));
    const points = headline + value('lead') + value('rest') + (inUrl ? scoring.url_cue : 0);
    scores.set(id, { id, priority, points, headline });
  }
  const opinion = scores.get('opinion_fan');
  const isSaid = input.speaker === true || QUOTED_HEADLINE.test(input.title);
  const first = [...text.matchAll(FIRST_PERSON[input.language])].filter(
    ({ index }) => (index >= bodyFrom || !isSaid) && !isQuoted({ start: index, end: index }),
  );
  if (opinion !== undefined && first.length > 1) opinion.points += WRITER * Math.min(2, first.length - 1);
  return scores;
}

const wordsIn = ({ title, sentences }: CategoryInput) =>
  sentences.reduce((sum, { text }) => sum + text.split(' ').length, title.split(' ').length);

const SCORE = /(?<!\d)\d{1,2}[-–]\d{1,2}(?!\d)/u;
/** Less than the threshold, but better than nothing. */
const HINT = 0.6;

/** Where no wording is sure: a score, else the kind that most hints at. */
function fallback({ title, sentences }: CategoryInput, scores: readonly Score[], isShort: boolean): Category {
  if (!isShort && SCORE.test(`${title} ${sentences[0]?.text ?? ''}`)) return 'match_report';
  const best = scores
    .filter(({ id, points }) => points >= HINT && id !== 'not_football' && id !== 'transfer')
    .sort((a, b) => b.points - a.points || b.priority - a.priority)[0];
  return best?.id ?? 'other';
}

/**
 * What kind of news an item is, by the wordings of its headline (3 points each), first two sentences (1.5) and the
 * rest (0.5); `phrases/rules.json` has the weights and `phrases/<language>.json` the wordings. A claim in headline or
 * lead makes a transfer unless the headline tells of a renewal. `other` where nothing reaches one point.
 */
export function categorise(input: CategoryInput): Category {
  const { threshold } = loadRules().scoring;
  const scores = scoreKinds(input, cuesOf(input.language));
  const points = (id: Category) => scores.get(id)?.points ?? 0;
  const headline = (id: Category) => scores.get(id)?.headline ?? 0;
  if (input.roundUp === true) return 'roundup';
  const named = input.clubs.length + input.players.length > 0;
  const foreign = points('other_sport') + points('not_football');
  // Too short to tell its sport, but perhaps of a club: then its wordings decide, else it is called nothing.
  const isShort =
    input.football === false && foreign < threshold && wordsIn(input) < FEW_WORDS && input.maybe === true;
  if ((input.football === false && !isShort) || (!named && foreign >= FOREIGN)) {
    return points('other_sport') > points('not_football') ? 'other_sport' : 'not_football';
  }
  if (input.otherSection === true) return 'other_sport';
  const quotes = scores.get('press_conference_quotes');
  if (quotes !== undefined && (input.speaker === true || QUOTED_HEADLINE.test(input.title)))
    quotes.points += SAYS_AHEAD;
  const section = scores.get('academy_women');
  if (section !== undefined && (input.women === true || section.headline >= STRONG_AHEAD))
    section.points += SECTION_AHEAD;
  const manager = scores.get('manager');
  if (input.coachAhead === true && manager !== undefined && manager.points >= threshold)
    manager.points += COACH_AHEAD;
  const transfer = scores.get('transfer');
  if (input.claimed === true && headline('contract') < STRONG_AHEAD && transfer !== undefined)
    transfer.points += CLAIM_AHEAD;
  const column = scores.get('roundup');
  if (input.claimed === true && column !== undefined && column.headline >= STRONG_AHEAD)
    column.points += CLAIM_AHEAD;
  const moves = input.claimed === true || headline('transfer') >= STRONG_AHEAD;
  const ranked = [...scores.values()]
    .filter((score) => score.points >= threshold)
    .filter(({ id }) => id !== 'not_football' && (id !== 'transfer' || moves))
    .sort((a, b) => b.points - a.points || b.priority - a.priority);
  const [first, second] = ranked;
  const city = points('not_football');
  const isCity = city >= FOREIGN && input.claimed !== true && city >= (first?.points ?? 0) + CITY;
  if (isCity && !input.players.some(({ role }) => role === 'core')) return 'not_football';
  if (first === undefined) return fallback(input, [...scores.values()], isShort);
  const yields = first.id === 'press_conference_quotes' && second !== undefined;
  return yields && first.points - second.points <= 1 ? second.id : first.id;
}
