import {
  CITY_AFTER,
  CITY_BEFORE,
  CITY_LIKELY_ES,
  CIVIC,
  CLUB_BEFORE_ES,
  CLUB_NOUN,
  CLUB_PREFIX,
  HARMLESS,
} from './context-words.ts';
import { COMMON_WORDS } from './extra-names.ts';
import type { Candidate, Segment } from './segment.ts';
import { WOMEN } from './sport-words.ts';
import { isAdjacent, type Token } from './tokens.ts';

/** A place's name with a date and an agency behind it: "Valencia, 23 may (EFE)", "LEEDS, England, Oct 3 (…)". */
const DATELINE =
  /^(?: ?\([\p{L} ]{2,30}\)|\))?(?:, ?\p{Lu}[\p{L}. ]{1,25})?,? ?(?:\d{4}-\d{2}-\d{2}|(?:\d{1,2} \p{L}{3,10}\.?|\p{L}{3,9}\.? \d{1,2}),? ?\(|\([\p{L} ]{2,30}\)\s?(?:[–—-]|\.-))/u;

/** "interest in Liverpool" is interest in the club. */
const INTO_CLUB = new Set([
  'interest',
  'interested',
  'faith',
  'believe',
  'stake',
  'shares',
  'confidence',
  'life',
  'trust',
]);

const SECTION = new Set(['baloncesto', 'basket', 'basketball', 'balonmano', 'handball']);

/** "El partido Valencia-Barcelona": two clubs. */
const FIXTURE_ES = new Set(
  'partido duelo choque encuentro derbi final semifinal eliminatoria ida vuelta clasico'.split(' '),
);
/** Cities whose clubs are feminine in Spanish. */
const FEMININE_ES = new Set(['roma', 'sampdoria', 'cremonese']);

/** Whether the words around a club's name make it a women's team or another sport's section. */
export function isOtherTeam({ tokens }: Segment, { last }: Candidate): boolean {
  const [next, after] = [tokens[last + 1], tokens[last + 2]];
  if (next === undefined || next.opens) return false;
  if (WOMEN.has(next.word) || SECTION.has(next.word)) return true;
  // "Juventus Stadium" is a ground.
  if (next.word === 'stadium' && next.capital && !next.upper && isAdjacent(next)) return true;
  return next.word === 'de' && after !== undefined && SECTION.has(after.word);
}

/** Whether a name stands in the dateline of an agency's report. */
export function isDateline(segment: Segment, candidate: Candidate): boolean {
  const end = segment.tokens[candidate.last]?.end ?? 0;
  return DATELINE.test(segment.text.slice(end, end + 70));
}

/** Whether a capitalised neighbour makes the name part of a longer one: "Peter Blackburn", "Milan Baros". */
export function isInLongerName(
  segment: Segment,
  { first, last }: Candidate,
  givenNames: ReadonlySet<string>,
): boolean {
  const { tokens, at, titleCase } = segment;
  const [token, before, next] = [tokens[first], tokens[first - 1], tokens[last + 1]];
  const allCapitals = token?.upper === true && (before?.upper === true || next?.upper === true);
  const sayNothing = titleCase || allCapitals;
  if (before !== undefined && before.capital && (isAdjacent(token) || isInitial(before, token))) {
    if (givenNames.has(before.word) && !at.has(first - 1)) return true;
    const isFree =
      before.opens || CLUB_PREFIX.has(before.word) || HARMLESS.has(before.word) || at.has(first - 1);
    if (!sayNothing && !isFree && !isNumber(before)) return true;
  }
  if (next === undefined || !next.capital || next.gap !== ' ' || isNumber(next)) return false;
  if (sayNothing || HARMLESS.has(next.word) || at.has(last + 1)) return false;
  return true;
}

const isNumber = (token: Token) => /^\d/.test(token.word);
const isInitial = (before: Token, token: Token | undefined) =>
  before.word.length === 1 && token?.gap === '. ';

/** Whether a club stands beside the name, as in a result or a list: "Real Madrid-Valencia", "Valencia y Real Madrid". */
function hasClubBeside({ tokens, at }: Segment, { first, last }: Candidate): boolean {
  const isClub = (word: number) =>
    at.get(word)?.aliases.some((alias) => alias.kind === 'club' && alias.strength === 'strong');
  const [before, next] = [tokens[first - 1], tokens[last + 1]];
  const joins = (gap: string | undefined) => gap !== undefined && /^ ?[-–,/] ?$/.test(gap);
  const isFixture = (word: number) => FIXTURE_ES.has(tokens[word]?.word ?? '');
  if (next?.gap === '-' && at.has(last + 1) && isFixture(first - 1)) return true;
  if (tokens[first]?.gap === '-' && isFixture((at.get(first - 1)?.first ?? 0) - 1)) return true;
  if (isClub(first - 1) === true && joins(tokens[first]?.gap)) return true;
  if (isClub(last + 1) === true && joins(next?.gap)) return true;
  const and = (token: Token | undefined) => token?.word === 'y' || token?.word === 'e' || token?.word === 'o';
  return (and(before) && isClub(first - 2) === true) || (and(next) && isClub(last + 2) === true);
}

function isCivic(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before?.word !== 'of' && before?.word !== 'de') return false;
  return CIVIC.has(tokens[first - 2]?.word ?? '') || CIVIC.has(tokens[first - 3]?.word ?? '');
}

function judgeEnglish(segment: Segment, candidate: Candidate): number {
  const { tokens } = segment;
  const [before, next] = [tokens[candidate.first - 1], tokens[candidate.last + 1]];
  if (next !== undefined && next.gap === '-' && /^(?:based|born|area)$/.test(next.word)) return 0;
  if (before !== undefined && CITY_BEFORE.en.has(before.word) && isAdjacent(tokens[candidate.first])) {
    const intoClub = INTO_CLUB.has(tokens[candidate.first - 2]?.word ?? '');
    const ofClub = next !== undefined && !next.opens && CLUB_NOUN.has(next.word);
    return intoClub || ofClub ? 0.8 : 0;
  }
  return 0.92;
}

function judgeSpanish(segment: Segment, candidate: Candidate): number {
  const { tokens } = segment;
  const [token, before, next] = [
    tokens[candidate.first],
    tokens[candidate.first - 1],
    tokens[candidate.last + 1],
  ];
  const beforeWord = before !== undefined && isAdjacent(token) ? before.word : '';
  if (CLUB_BEFORE_ES.has(beforeWord) || (token?.gap === '. ' && before?.upper === true)) return 0.96;
  if (beforeWord === 'la' && FEMININE_ES.has(token?.word ?? '')) return 0.9;
  if (hasClubBeside(segment, candidate)) return 0.8;
  if (CITY_BEFORE.es.has(beforeWord)) return 0;
  if (beforeWord === 'ante' || beforeWord === 'contra' || beforeWord === 'vs') return 0.75;
  const hasScore =
    next !== undefined && /^\d{1,2}$/.test(next.word) && (next.gap === ' ' || next.gap === ', ');
  if (hasScore && !CITY_LIKELY_ES.has(beforeWord)) return 0.8;
  const isResult = /^\d{1,2}$/.test(beforeWord) && tokens[candidate.first - 2]?.capital === true;
  return isResult ? 0.75 : 0;
}

/**
 * How sure it is, 0 … 1, that a place's name in a football text means the club. English names clubs bare and cities
 * with *in*; Spanish names clubs with an article and cities bare.
 */
export function judgePlace(
  segment: Segment,
  candidate: Candidate,
  language: string,
  givenNames: ReadonlySet<string>,
  isKnown: boolean,
): number {
  const { tokens } = segment;
  const [token, next] = [tokens[candidate.first], tokens[candidate.last + 1]];
  if (token === undefined || isDateline(segment, candidate) || isOtherTeam(segment, candidate)) return 0;
  if (next !== undefined && isAdjacent(next) && CITY_AFTER.has(next.word)) return 0;
  if (isCivic(tokens, candidate.first) || isInLongerName(segment, candidate, givenNames)) return 0;
  if (!isKnown && COMMON_WORDS.has(token.word) && candidate.first === candidate.last) {
    const isAlone = next?.gap.startsWith(')') === true;
    const isSpurious =
      token.opens && !isAlone && !(next !== undefined && (isNumber(next) || next.word === 's'));
    if (isSpurious || (segment.titleCase && token.word === 'como')) return 0;
  }
  return language === 'es' ? judgeSpanish(segment, candidate) : judgeEnglish(segment, candidate);
}
