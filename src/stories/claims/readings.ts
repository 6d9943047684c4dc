import { clubRoles, type ClubRole } from './club-roles.ts';
import type { Lexicon } from './lexicon.ts';
import { stagesIn, type StageHit } from './stages.ts';
import { clausesOf, cuesIn, within, type Clause, type Unit } from './units.ts';

/** A clause with what it says. */
export interface Reading {
  clause: Clause;
  /** Clubs of the clause. */
  clubs: ClubRole[];
  /** Clubs of the whole sentence. */
  unitClubs: ClubRole[];
  /** The player that it is about where no stage says otherwise; null: nobody that we know. */
  player: string | null;
  hits: (StageHit & { players: string[] })[];
}

/** Who a pronoun or nobody's name stands for: the item's player unless the sentence before was about another alone. */
function focusAfter(before: Unit | undefined, main: string | null): string | null {
  if (before === undefined || before.players.length === 0) return main;
  return before.players.some(({ id }) => id === main) ? main : (before.players.at(-1)?.id ?? main);
}

/** The player whom a clause without a name is about. */
function implied(clause: Clause, before: Unit | undefined, main: string | null): string | null {
  const { unit } = clause;
  const earlier = unit.players.filter(({ at }) => at < clause.start).at(-1);
  if (earlier !== undefined) return earlier.id;
  if (cuesIn('anaphora', { ...clause, start: 0 }).length > 0) return focusAfter(before, main);
  return within(unit.coaches, clause).length > 0 && unit.clubs.length === 0 ? null : main;
}

/** Players of a hit: the nearest one named in the clause; of a mere list of names ("linked with P, P and P") all. */
function playersOf(hit: StageHit, clause: Clause, fallback: string | null, main: string | null): string[] {
  const named = within(clause.unit.players, clause);
  if (named.length === 0 && hit.seller && main !== null) return [main];
  if (named.length === 0 || /\b(?:him|he)\b/u.test(clause.unit.text.slice(hit.start, hit.end)))
    return fallback === null ? [] : [fallback];
  const [first] = named;
  if (hit.stage === 'linked' && first !== undefined && first.at >= hit.start)
    return named.map(({ id }) => id);
  const away = (at: number) =>
    at >= hit.start && at < hit.end ? 0 : Math.min(Math.abs(at - hit.start), Math.abs(at - hit.end));
  return [named.reduce((best, player) => (away(player.at) < away(best.at) ? player : best)).id];
}

/** Reads every clause of an item whose main player is `main`. */
export function readClauses(units: readonly Unit[], main: string | null, lexicon: Lexicon): Reading[] {
  return units.flatMap((unit, index) => {
    const roles = clubRoles(unit);
    const before = units[index - 1];
    return clausesOf(unit, lexicon).map((clause) => {
      const named = within(unit.players, clause);
      const fallback = implied(clause, before, main);
      const player = named[0]?.id ?? fallback;
      const hits = stagesIn(clause, lexicon).map((hit) => ({
        ...hit,
        players: playersOf(hit, clause, fallback, main),
      }));
      const clubs = within(roles, clause);
      const antecedent = clause.relative ? roles.findLast(({ at }) => at < clause.start) : undefined;
      if (antecedent?.to === true) clubs.unshift(antecedent);
      return { clause, clubs, unitClubs: roles, player, hits };
    });
  });
}
