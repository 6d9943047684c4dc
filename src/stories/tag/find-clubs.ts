import type { Alias } from './alias-index.ts';
import { ARTICLE_CLUBS } from './extra-names.ts';
import { isDateline, isInLongerName, isOtherTeam, judgePlace } from './place.ts';
import { pressTitles } from './press-titles.ts';
import type { Candidate, Segment } from './segment.ts';
import type { Gate } from './sport.ts';
import { FOOTBALL_SURE } from './sport-words.ts';
import type { Tagger } from './tagger.ts';
import { isAdjacent } from './tokens.ts';

/** A club or player named at words `[first, last]` of a segment. */
export interface Found {
  first: number;
  last: number;
  id: string;
  confidence: number;
}

/** What is known of the text as a whole. */
export interface TextFacts {
  language: string;
  gate: Gate;
  /** Clubs that the feed is about. */
  feedClubs: ReadonlySet<string>;
}

const aliasOf = (candidate: Candidate, strength: Alias['strength']) =>
  candidate.aliases.find((alias) => alias.kind === 'club' && alias.strength === strength);

const ARTICLES = new Set(['el', 'del', 'al', 'un', 'este', 'gran']);

function byArticle(segment: Segment, candidate: Candidate, facts: TextFacts): string | undefined {
  const token = segment.tokens[candidate.first];
  const before = segment.tokens[candidate.first - 1];
  if (facts.language !== 'es' || token === undefined || before === undefined) return undefined;
  const club = candidate.first === candidate.last ? ARTICLE_CLUBS.get(token.word) : undefined;
  return club !== undefined && isAdjacent(token) && ARTICLES.has(before.word) ? club : undefined;
}

/** "the Marseille soccer team": one club in a text on something else. */
const hasFootballBeside = ({ tokens }: Segment, { last }: Candidate) =>
  isAdjacent(tokens[last + 1]) && FOOTBALL_SURE.has(tokens[last + 1]?.word ?? '');

/** A name that tags without help, or nothing. */
function judgeAlone(
  segment: Segment,
  candidate: Candidate,
  facts: TextFacts,
  tagger: Tagger,
): Found | undefined {
  const { first, last } = candidate;
  const isLonger = () => isInLongerName(segment, candidate, tagger.givenNames);
  const strong = aliasOf(candidate, 'strong');
  const strongId = strong?.ids[0];
  if (strong !== undefined && strongId !== undefined) {
    if (isOtherTeam(segment, candidate)) return undefined;
    if (strong.size === 1 && !facts.gate.football && !hasFootballBeside(segment, candidate)) return undefined;
    return { first, last, id: strongId, confidence: strong.size > 1 ? 0.99 : 0.96 };
  }
  if (!facts.gate.football && !hasFootballBeside(segment, candidate)) return undefined;
  const article = byArticle(segment, candidate, facts);
  if (article !== undefined) {
    return isLonger() || isOtherTeam(segment, candidate)
      ? undefined
      : { first, last, id: article, confidence: 0.9 };
  }
  return judgeAsPlace(segment, candidate, facts, tagger, aliasOf(candidate, 'place')?.ids[0], false);
}

function judgeAsPlace(
  segment: Segment,
  candidate: Candidate,
  facts: TextFacts,
  tagger: Tagger,
  id: string | undefined,
  isKnown: boolean,
): Found | undefined {
  if (id === undefined) return undefined;
  const confidence = judgePlace(segment, candidate, facts.language, tagger.givenNames, isKnown);
  return confidence > 0 ? { first: candidate.first, last: candidate.last, id, confidence } : undefined;
}

/** A weak name with the help of clubs named elsewhere in the item, or nothing. */
function judgeSupported(
  segment: Segment,
  candidate: Candidate,
  facts: TextFacts,
  tagger: Tagger,
  named: ReadonlySet<string>,
): Found | undefined {
  const { first, last } = candidate;
  const place = aliasOf(candidate, 'place')?.ids[0];
  if (place !== undefined && named.has(place))
    return judgeAsPlace(segment, candidate, facts, tagger, place, true);
  const weak = aliasOf(candidate, 'weak');
  if (weak === undefined || isInLongerName(segment, candidate, tagger.givenNames)) return undefined;
  if (isDateline(segment, candidate) || isOtherTeam(segment, candidate)) return undefined;
  const supported = weak.ids.filter((id) => named.has(id));
  const [only, second] = supported.length > 0 ? supported : weak.ids.filter((id) => facts.feedClubs.has(id));
  if (only === undefined || second !== undefined) return undefined;
  const isCity = segment.tokens[first]?.word === 'madrid';
  if (isCity) return judgeAsPlace(segment, candidate, facts, tagger, only, true);
  return { first, last, id: only, confidence: 0.8 };
}

/** Every club named in the segments of one item (title and text), in order, per segment. */
export function findClubs(segments: readonly Segment[], facts: TextFacts, tagger: Tagger): Found[][] {
  if (facts.gate.otherSection || facts.gate.women) return segments.map(() => []);
  const quoted = segments.map(({ text }) => (facts.language === 'es' ? pressTitles(text) : []));
  const isQuoted = (segment: Segment, { first }: Candidate, row: number) => {
    const at = segment.tokens[first]?.start ?? 0;
    return quoted[row]?.some(([start, end]) => at >= start && at < end) === true;
  };
  const alone = segments.map((segment, row) =>
    segment.candidates.map((candidate) =>
      isQuoted(segment, candidate, row) ? undefined : judgeAlone(segment, candidate, facts, tagger),
    ),
  );
  const named = new Set(
    alone.flatMap((row) => row.flatMap((found) => (found === undefined ? [] : [found.id]))),
  );
  return segments.map((segment, row) =>
    segment.candidates.flatMap((candidate, index) => {
      const found =
        alone[row]?.[index] ??
        (facts.gate.football && !isQuoted(segment, candidate, row)
          ? judgeSupported(segment, candidate, facts, tagger, named)
          : undefined);
      return found === undefined ? [] : [found];
    }),
  );
}
