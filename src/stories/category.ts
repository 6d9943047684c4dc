import type { Category, Claim, Language, Tag } from './article.ts';
import { loadPhrases, loadRules } from './phrases/load.ts';
import { blank, findCues, joinCues, lower } from './phrases/match.ts';
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
  /** What `claims/read-claims.ts` found: a claim in headline or lead is the news. */
  claims: readonly Claim[];
}

interface Kind {
  id: Category;
  priority: number;
  strong: RegExp;
  weak: RegExp;
}

interface Cues {
  masks: RegExp;
  kinds: Kind[];
}

/** Where a wording stands; the weights are in `phrases/rules.json`. */
type Zone = 'headline' | 'lead' | 'rest';

/** So much of a text says what kind of news it is; more only costs time. */
const BODY_CHARS = 2500;
const LEAD_SENTENCES = 2;
/** Points of a claim in headline or lead: as much as a strong wording in the headline and one in the lead. */
const CLAIM_AHEAD = 4.5;
const MOST_STRONG = 3;
const MOST_WEAK = 2;

const compiled = new Map<Language, Cues>();

function cuesOf(language: Language): Cues {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const phrases = loadPhrases(language);
  const cues = {
    masks: joinCues(phrases.masks),
    kinds: loadRules().categories.map(({ id, priority }) => ({
      id,
      priority,
      strong: joinCues(phrases.categories[id]?.strong ?? []),
      weak: joinCues(phrases.categories[id]?.weak ?? []),
    })),
  };
  compiled.set(language, cues);
  return cues;
}

/** How many different wordings of a kind stand in each zone. */
function count(pattern: RegExp, text: string, zoneAt: (offset: number) => Zone): Record<Zone, number> {
  const seen = { headline: new Set<string>(), lead: new Set<string>(), rest: new Set<string>() };
  for (const hit of findCues(pattern, text)) seen[zoneAt(hit.start)].add(hit.text);
  return { headline: seen.headline.size, lead: seen.lead.size, rest: seen.rest.size };
}

interface Score {
  kind: Kind;
  points: number;
  headline: number;
  strongAhead: boolean;
}

function scoreKinds(input: CategoryInput, cues: Cues): Map<Category, Score> {
  const { scoring, urlCues } = loadRules();
  const body = input.sentences
    .map((sentence) => sentence.text)
    .join('\n')
    .slice(0, BODY_CHARS);
  const lead = input.sentences.slice(0, LEAD_SENTENCES).reduce((sum, { text }) => sum + text.length + 1, 0);
  const text = blank(cues.masks, lower(`${input.title}\n${body}`));
  const bodyFrom = input.title.length + 1;
  const zoneAt = (offset: number): Zone =>
    offset < bodyFrom ? 'headline' : offset < bodyFrom + lead ? 'lead' : 'rest';
  const url = input.url?.toLowerCase() ?? '';
  const scores = new Map<Category, Score>();
  for (const kind of cues.kinds) {
    const strong = count(kind.strong, text, zoneAt);
    const weak = count(kind.weak, text, zoneAt);
    let points = 0;
    let headline = 0;
    for (const zone of ['headline', 'lead', 'rest'] as const) {
      const value =
        Math.min(strong[zone], MOST_STRONG) * scoring.strong_cue +
        Math.min(weak[zone], MOST_WEAK) * scoring.weak_cue;
      points += value * scoring[zone];
      if (zone === 'headline') headline = value;
    }
    const inUrl = urlCues.some((cue) => cue.category === kind.id && url.includes(cue.contains));
    if (inUrl) points += scoring.url_cue;
    scores.set(kind.id, { kind, points, headline, strongAhead: strong.headline + strong.lead > 0 });
  }
  return scores;
}

/**
 * What kind of news an item is, by the wordings of its headline (3 points each), first two sentences (1.5) and the
 * rest (0.5); `phrases/rules.json` has the weights and `phrases/<language>.json` the wordings. `other` where nothing
 * reaches one point.
 */
export function categorise(input: CategoryInput): Category {
  const { threshold } = loadRules().scoring;
  const scores = scoreKinds(input, cuesOf(input.language));
  const ahead = new Set([input.title, ...input.sentences.slice(0, LEAD_SENTENCES).map(({ text }) => text)]);
  const claimed = input.claims.some(({ quote }) => quote !== null && ahead.has(quote));
  const transfer = scores.get('transfer');
  if (claimed && transfer !== undefined) transfer.points += CLAIM_AHEAD;
  const points = (id: Category) => scores.get(id)?.points ?? 0;
  const named = input.clubs.length + input.players.length > 0;
  for (const id of ['other_sport', 'not_football'] as const) {
    if (points(id) >= 3 && !named) return id;
  }
  const ranked = [...scores.values()]
    .filter((score) => score.points >= threshold)
    .filter(({ kind, strongAhead }) => kind.id !== 'transfer' || strongAhead || claimed)
    .sort((a, b) => b.points - a.points || b.kind.priority - a.kind.priority);
  const [first, second] = ranked;
  if (first === undefined) return 'other';
  if (
    first.kind.id === 'press_conference_quotes' &&
    second !== undefined &&
    first.points - second.points <= 1
  ) {
    return second.kind.id;
  }
  return first.kind.id;
}
