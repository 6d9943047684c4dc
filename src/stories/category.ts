import type { Category } from './article.ts';
import {
  QUOTED_HEADLINE,
  scoreKinds,
  STRONG_AHEAD,
  type CategoryInput,
  type Score,
} from './category-scores.ts';
import { loadRules } from './phrases/load.ts';

/** Points of a claim in headline or lead: as much as a strong wording in the headline and one in the lead. */
const CLAIM_AHEAD = 4.5;
/** So many points of another sport or the city drop an item that names neither club nor player. */
const FOREIGN = 3;
/** A coach alone in the headline makes his coming and going likelier. */
const COACH_AHEAD = 1.5;
/** A headline that quotes somebody by name: as much as one strong wording there. */
const SAYS_AHEAD = 3;
/** Women, youth and reserves in the headline: whatever they do is news of theirs. */
const SECTION_AHEAD = 8;
/** News of the city needs this much more than what the football in it makes. */
const CITY = 1;
/** Below this many words a text says too little of its subject. */
const FEW_WORDS = 60;

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
 * lead makes a transfer unless the headline tells of a renewal. Where nothing reaches one point, what most hints at a kind; else `other`.
 */
export function categorise(input: CategoryInput): Category {
  const { threshold } = loadRules().scoring;
  const scores = scoreKinds(input);
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
