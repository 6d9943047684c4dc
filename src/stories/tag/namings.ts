import type { Found } from './find-clubs.ts';
import { layOut, type Layout } from './layout.ts';
import {
  BESIDE,
  BESIDE_IN_TITLE,
  FORMER,
  LOANED,
  LOOKING_BACK,
  MOVE,
  MOVE_FROM,
  RESULT_NOUN,
  RESULT_VERB,
  TEAM_NOUN,
} from './role-words.ts';
import type { Segment } from './segment.ts';
import type { Token } from './tokens.ts';

/** All names found in an item, by segment: 0 the title, 1 the text. */
export interface Names {
  segments: readonly Segment[];
  clubs: readonly Found[][];
  players: readonly Found[][];
}

/** One naming with what stands around it. */
export interface Naming {
  id: string;
  inTitle: boolean;
  /** In the first sentence of the text that names anybody. */
  inLead: boolean;
  /** Sentence and line of the text; -1 in the title. */
  sentence: number;
  line: number;
  /** "former", "ex-". */
  former: boolean;
  /** Named on the way: compared, next or last opponent. */
  beside: boolean;
  /** Side of a result or end of a move, near the top. */
  party: boolean;
  /** Among the first words of its sentence. */
  subject: boolean;
  /** "Slot's midfield". */
  standsForTeam: boolean;
}

/** A bare interjection at the top, "Rodrygo.", is no lead. */
const SHORTEST_LEAD = 4;
const NEAR = 5;
const SUBJECT = 3;
const LONGEST_SENTENCE = 40;
const NUMBER = /^\d{1,2}$/;

function has(
  tokens: readonly Token[],
  first: number,
  begin: number,
  near: number,
  words: ReadonlySet<string>,
): boolean {
  for (let at = first - 1; at >= Math.max(begin, first - near); at--) {
    if (words.has(tokens[at]?.word ?? '')) return true;
  }
  return false;
}

/** Whether a sentence tells a result: a verb (or noun) of winning or losing, and a score. */
function tellsResult(tokens: readonly Token[], { begin }: Layout, from: number, nouns: boolean): boolean {
  let [verb, score] = [false, false];
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_SENTENCE) && begin[at] === from; at++) {
    const word = tokens[at]?.word ?? '';
    // "Se pierde el partido": he misses it.
    const isVerb = RESULT_VERB.has(word) && tokens[at - 1]?.word !== 'se';
    verb ||= isVerb || (nouns && RESULT_NOUN.has(word) && !has(tokens, at, from, 4, LOOKING_BACK));
    score ||= NUMBER.test(word) && tokens[at + 1]?.gap === '-' && NUMBER.test(tokens[at + 1]?.word ?? '');
  }
  return verb && score;
}

/** "injured in the 4-0 win over Y", "lo sufrió en la goleada ante el Y": the match is not the news. */
function looksBack(tokens: readonly Token[], first: number, begin: number): boolean {
  for (let at = first - 1; at >= Math.max(begin, first - NEAR); at--) {
    if (RESULT_NOUN.has(tokens[at]?.word ?? '') && has(tokens, at, begin, 4, LOOKING_BACK)) return true;
  }
  return false;
}

/** "Liverpool 4-0 …", "… 4-0 Leverkusen", "Liverpool 4, Leverkusen 0." */
function isScored(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, one, two] = [tokens[first - 1], tokens[last + 1], tokens[last + 2]];
  if (one !== undefined && one.gap === ' ' && NUMBER.test(one.word))
    return two === undefined || /^(?:-|, ?|\.\s?)/.test(two.gap);
  return before !== undefined && NUMBER.test(before.word) && before.gap === '-' && tokens[first]?.gap === ' ';
}

/** "signed X from Y", "cedido por el Y"; not "joined from Y in 2018". */
function isOrigin(tokens: readonly Token[], first: number, last: number, begin: number): boolean {
  if (has(tokens, first, begin, 3, LOANED)) return true;
  if (!has(tokens, first, begin, 2, MOVE_FROM) || !has(tokens, first, begin, 12, MOVE)) return false;
  return ![1, 2, 3, 4].some((step) => /^(?:19|20)\d\d$/.test(tokens[last + step]?.word ?? ''));
}

function findLead(layout: Layout, names: readonly Found[]): number {
  const lengths = new Map<number, number>();
  for (const sentence of layout.sentence) lengths.set(sentence, (lengths.get(sentence) ?? 0) + 1);
  const named = names.map(({ first }) => layout.sentence[first] ?? 0);
  const long = named.filter((sentence) => (lengths.get(sentence) ?? 0) >= SHORTEST_LEAD);
  return Math.min(...(long.length > 0 ? long : named));
}

/** Every naming of the clubs or players in `found`, in order, title first. */
export function readNamings({ segments, clubs, players }: Names, found: readonly Found[][]): Naming[] {
  const textLayout = layOut(segments[1]?.tokens ?? []);
  const lead = findLead(textLayout, [...(clubs[1] ?? []), ...(players[1] ?? [])]);
  return found.flatMap((list, row) => {
    const inTitle = row === 0;
    const tokens = segments[row]?.tokens ?? [];
    const layout = inTitle ? layOut(tokens) : textLayout;
    let before = { last: -9, beside: false };
    return list.map(({ id, first, last }): Naming => {
      const begin = layout.begin[first] ?? 0;
      const sentence = inTitle ? -1 : (layout.sentence[first] ?? 0);
      const next = tokens[last + 1];
      const after = tokens[last + 2]?.word ?? '';
      const isPossessive = next?.word === 's' && next.gap.length === 1;
      const isTop = sentence <= lead + 1;
      const isResult = isTop && tellsResult(tokens, layout, begin, sentence <= lead);
      // In "ahead of X, Y and Z" all three are beside the story.
      const isListed = first - before.last <= 2 && before.beside;
      const beside =
        !isResult &&
        (isListed ||
          has(tokens, first, begin, NEAR, inTitle ? BESIDE_IN_TITLE : BESIDE) ||
          (!inTitle && looksBack(tokens, first, begin)));
      before = { last, beside };
      return {
        id,
        inTitle,
        inLead: !inTitle && sentence === lead,
        sentence,
        line: inTitle ? -1 : (layout.line[first] ?? 0),
        former: has(tokens, first, begin, 3, FORMER) || (isPossessive && FORMER.has(after)),
        beside,
        party:
          (isResult && !inTitle) ||
          (sentence <= lead + 2 && isScored(tokens, first, last)) ||
          (isTop && isOrigin(tokens, first, last, begin)),
        subject: first - begin <= SUBJECT,
        standsForTeam: TEAM_NOUN.has(isPossessive ? after : next?.gap === ' ' ? next.word : ''),
      };
    });
  });
}
