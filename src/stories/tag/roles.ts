import type { Role, Tag } from '../article.ts';
import { clubsAt } from './career.ts';
import type { Found } from './find-clubs.ts';
import { BESIDE, FORMER, RESULT, TEAM_NOUN } from './role-words.ts';
import type { Segment } from './segment.ts';
import type { Tagger } from './tagger.ts';
import type { Token } from './tokens.ts';

/** All names found in an item, by segment: 0 the title, 1 the text. */
export interface Names {
  segments: readonly Segment[];
  clubs: readonly Found[][];
  players: readonly Found[][];
}

/** One naming with what stands around it. */
interface Naming {
  id: string;
  inTitle: boolean;
  inLead: boolean;
  /** Sentence of the text; -1 in the title. */
  sentence: number;
  line: number;
  /** "former", "ex-". */
  former: boolean;
  /** Named on the way: compared, next or last opponent. */
  beside: boolean;
  /** Among the first words of its sentence. */
  subject: boolean;
  /** "Slot's midfield". */
  standsForTeam: boolean;
}

const NEAR = 5;
const SUBJECT = 3;

interface Layout {
  sentence: number[];
  line: number[];
  /** First word of the sentence of each word. */
  begin: number[];
}

function layOut(tokens: readonly Token[]): Layout {
  const layout: Layout = { sentence: [], line: [], begin: [] };
  let [sentence, line, begin] = [-1, -1, 0];
  for (const [at, token] of tokens.entries()) {
    const isLine = token.gap.includes('\n');
    if (isLine) line += 1;
    if (isLine || (token.opens && /[.!?…]["'”’»)\]]{0,3}\s/.test(token.gap))) {
      sentence += 1;
      begin = at;
    }
    layout.sentence.push(sentence);
    layout.line.push(line);
    layout.begin.push(begin);
  }
  return layout;
}

const SCORE = /^\d{1,2}$/;

/** Whether the words of a sentence tell a result: a verb such as "beat" and a score. */
function tellsResult(tokens: readonly Token[], from: number): boolean {
  let [verb, score] = [false, false];
  for (let at = from; at < Math.min(tokens.length, from + 40); at++) {
    const token = tokens[at];
    if (token === undefined || (at > from && token.opens && /[.!?\n]/.test(token.gap))) break;
    verb ||= RESULT.has(token.word);
    score ||= SCORE.test(token.word) && tokens[at + 1]?.gap === '-' && SCORE.test(tokens[at + 1]?.word ?? '');
  }
  return verb && score;
}

function lookBack(
  tokens: readonly Token[],
  first: number,
  begin: number,
  words: ReadonlySet<string>,
  near: number,
): boolean {
  for (let at = first - 1; at >= Math.max(begin, first - near); at--) {
    if (words.has(tokens[at]?.word ?? '')) return true;
  }
  return false;
}

function readNamings({ segments, clubs, players }: Names, found: readonly Found[][]): Naming[] {
  const textLayout = layOut(segments[1]?.tokens ?? []);
  const lead = Math.min(
    ...[...(clubs[1] ?? []), ...(players[1] ?? [])].map(({ first }) => textLayout.sentence[first] ?? 0),
  );
  return found.flatMap((list, row) => {
    const tokens = segments[row]?.tokens ?? [];
    const layout = row === 0 ? layOut(tokens) : textLayout;
    return list.map(({ id, first, last }): Naming => {
      const begin = layout.begin[first] ?? 0;
      const next = tokens[last + 1];
      const after = tokens[last + 2]?.word ?? '';
      const isPossessive = next?.word === 's' && next.gap.length === 1;
      const sentence = layout.sentence[first] ?? 0;
      return {
        id,
        inTitle: row === 0,
        inLead: row === 1 && sentence === lead,
        sentence: row === 0 ? -1 : sentence,
        line: row === 0 ? -1 : (layout.line[first] ?? 0),
        former: lookBack(tokens, first, begin, FORMER, 3) || (isPossessive && FORMER.has(after)),
        beside: lookBack(tokens, first, begin, BESIDE, NEAR) && !(row === 1 && tellsResult(tokens, begin)),
        subject: first - begin <= SUBJECT,
        standsForTeam: isPossessive && TEAM_NOUN.has(after),
      };
    });
  });
}

const group = (namings: readonly Naming[]): Map<string, Naming[]> => {
  const groups = new Map<string, Naming[]>();
  for (const naming of namings) groups.set(naming.id, [...(groups.get(naming.id) ?? []), naming]);
  return groups;
};

const ENTRY = /\([^()\n]{2,60}\)$/;

/** A round-up: three lines or more that end with their source in brackets. */
export function isRoundUp(text: string): boolean {
  return text.split('\n').filter((line) => ENTRY.test(line.slice(-64))).length > 2;
}

/** So many clubs in one title are a list, not the parties of one story. */
const LIST = 4;

function playerRoles(names: Names, roundUp: boolean, tagger: Tagger): Map<string, Role> {
  const namings = readNamings(names, names.players);
  const firstOfLine = new Set<Naming>();
  const lines = new Set<number>();
  for (const naming of namings) {
    if (naming.line >= 0 && !lines.has(naming.line)) firstOfLine.add(naming);
    lines.add(naming.line);
  }
  return new Map(
    [...group(namings)].map(([id, all]): [string, Role] => {
      const inTitle = all.some((naming) => naming.inTitle && !naming.standsForTeam && !naming.beside);
      if (roundUp)
        return [
          id,
          inTitle || (all.some((naming) => firstOfLine.has(naming)) && !tagger.staff.has(id))
            ? 'core'
            : 'mention',
        ];
      const inLead = all.some(
        (naming) => naming.inLead && !naming.beside && !naming.former && !naming.standsForTeam,
      );
      const subjects = new Set(
        all.filter((naming) => naming.subject && !naming.beside).map(({ sentence }) => sentence),
      );
      return [id, inTitle || inLead || subjects.size > 2 ? 'core' : 'mention'];
    }),
  );
}

function clubRoles(names: Names, roundUp: boolean, coreClubs: ReadonlySet<string>): Map<string, Role> {
  const groups = group(readNamings(names, names.clubs));
  const titled = [...groups.values()].filter((all) => all.some((naming) => naming.inTitle)).length;
  const isList = titled >= LIST && !roundUp;
  const roles = new Map<string, Role>();
  for (const [id, all] of groups) {
    const isFormerInTitle = all.some((naming) => naming.inTitle && naming.former) && titled > 1;
    const inTitle = all.some((naming) => naming.inTitle && !naming.former && !naming.beside) && !isList;
    const inLead = all.some((naming) => naming.inLead && !naming.former && !naming.beside) && !isList;
    const isParty = roundUp
      ? all.some((naming) => !naming.former)
      : inTitle || (inLead && !isFormerInTitle) || coreClubs.has(id);
    roles.set(id, isParty ? 'core' : 'mention');
  }
  return roles;
}

/** Which clubs and players an item is about, and which it names on the way. */
export function assignRoles(
  names: Names,
  published: string | undefined,
  tagger: Tagger,
): { clubs: Tag[]; players: Tag[] } {
  const roundUp = isRoundUp(names.segments[1]?.text ?? '');
  const players = playerRoles(names, roundUp, tagger);
  const titled = new Set((names.players[0] ?? []).map(({ id }) => id));
  const core = [...players].filter(([id, role]) => role === 'core' && titled.has(id));
  const coreClubs = new Set(core.flatMap(([id]) => clubsAt(tagger.spells.get(id) ?? [], published)));
  const clubs = clubRoles(names, roundUp, published === undefined ? new Set() : coreClubs);
  const tags = (roles: ReadonlyMap<string, Role>) => [...roles].map(([id, role]): Tag => ({ id, role }));
  return { clubs: tags(clubs), players: tags(players) };
}
