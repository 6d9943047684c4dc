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
/** Points of one strong wording in the headline. */
export const STRONG_AHEAD = 3;
/** A headline that gives the word to somebody. */
export const QUOTED_HEADLINE = /^\p{Lu}[^:“"«]{2,60}: ?(?:[“"«‘']|I |We )/u;
/** The writer says "I": his view outweighs what he reports. */
const WRITER = 2.5;
const FIRST_PERSON: Record<Language, RegExp> = {
  en: /(?<![\p{L}'])(?:i|i'm|i've|i'd|i'll|my|me|myself)(?![\p{L}])/gu,
  es: /(?<!\p{L})(?:yo|mi|mis|me|conmigo|creo|pienso|confieso|reconozco|sospecho|dir[ií]a|apuesto|prefiero)(?!\p{L})/gu,
};
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

/** What the wordings of an item make of one kind. */
export interface Score {
  id: Category;
  priority: number;
  points: number;
  /** Points of the headline alone. */
  headline: number;
}

/** Quotations: what others say is no opinion of the writer's. */
const QUOTED = /[“"«][^“”"«»\n]{2,400}[”"»]/gu;

/** Points of every kind: wordings by where they stand, the address, and the writer's "I". */
export function scoreKinds(input: CategoryInput): Map<Category, Score> {
  const cues = cuesOf(input.language);
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
  const isSaid = input.speaker === true || QUOTED_HEADLINE.test(input.title);
  const zoneAt = (offset: number): Zone =>
    offset < bodyFrom ? 'headline' : offset < bodyFrom + lead ? 'lead' : 'rest';
  const url = input.url?.toLowerCase() ?? '';
  const scores = new Map<Category, Score>();
  for (const { id, priority } of loadRules().categories) {
    const hits = (strength: 'strong' | 'weak') => {
      const all = scan(`${id} ${strength}`);
      // What others say, also in the headline, is no opinion of the writer's.
      return id === 'opinion_fan'
        ? all.filter((hit) => !isQuoted(hit) && (hit.start >= bodyFrom || !isSaid))
        : all;
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
  const first = [...text.matchAll(FIRST_PERSON[input.language])].filter(
    ({ index }) => (index >= bodyFrom || !isSaid) && !isQuoted({ start: index, end: index }),
  );
  if (opinion !== undefined && first.length > 1) opinion.points += WRITER * Math.min(2, first.length - 1);
  return scores;
}
