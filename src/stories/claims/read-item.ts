import type { Stage } from '../article.ts';
import { hasCue } from '../phrases/match.ts';
import { clubRoles, type ClubRole } from './club-roles.ts';
import type { Lexicon } from './lexicon.ts';
import { rank, stagesIn, type StageHit } from './stages.ts';
import { clausesOf, within, type Clause, type Unit } from './units.ts';

/** A claim before its source is known. */
export interface Draft {
  player: string;
  from: string | null;
  to: string | null;
  stage: Stage;
  /** Units that state the stage, the first one first. */
  units: Unit[];
  /** Whether it is about the player that the item is about. */
  main: boolean;
}

/** A clause with the player that it is about. */
interface Reading {
  clause: Clause;
  clubs: ClubRole[];
  unitClubs: ClubRole[];
  /** Null: about nobody that we know. */
  player: string | null;
  hits: StageHit[];
}

type Votes = Map<string, Map<string, number>>;

function vote(votes: Votes, player: string, club: string, weight: number): void {
  const clubs = votes.get(player) ?? new Map<string, number>();
  clubs.set(club, (clubs.get(club) ?? 0) + weight);
  votes.set(player, clubs);
}

/** The player of a clause: the one named nearest to its stage, else whom a pronoun or the item's subject stands for. */
function subjectOf(
  clause: Clause,
  hit: StageHit | undefined,
  focus: string | null,
  main: string | null,
  lexicon: Lexicon,
): string | null {
  const named = within(clause.unit.players, clause);
  if (named.length > 0) {
    const away = (at: number) =>
      hit === undefined || (at >= hit.start && at < hit.end)
        ? 0
        : Math.min(Math.abs(at - hit.start), Math.abs(at - hit.end));
    return named.reduce((best, player) => (away(player.at) < away(best.at) ? player : best)).id;
  }
  const earlier = clause.unit.players.filter(({ at }) => at < clause.start).at(-1);
  if (earlier !== undefined) return earlier.id;
  const anaphora = hasCue(lexicon.anaphora, clause.unit.text.slice(clause.start, clause.end));
  if (anaphora) return focus ?? main;
  return within(clause.unit.coaches, clause).length > 0 ? null : main;
}

function readClauses(units: readonly Unit[], main: string | null, lexicon: Lexicon): Reading[] {
  const readings: Reading[] = [];
  let focus = main;
  for (const unit of units) {
    const roles = clubRoles(unit, lexicon);
    for (const clause of clausesOf(unit, lexicon)) {
      const hits = stagesIn(clause, lexicon);
      const player = subjectOf(clause, hits[0], focus, main, lexicon);
      if (player !== null) focus = player;
      readings.push({ clause, clubs: within(roles, clause), unitClubs: roles, player, hits });
    }
  }
  return readings;
}

/** The club with the most votes. */
function favourite(votes: Votes, player: string, not: string | null): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [club, count] of votes.get(player) ?? []) {
    if (club === not || count <= most) continue;
    best = club;
    most = count;
  }
  return best;
}

/** Which clubs a clause says the player may go to. */
function suitorsOf(reading: Reading, home: string | null, usual: string | null): (string | null)[] {
  const others = (clubs: readonly ClubRole[]) => clubs.filter(({ id }) => id !== home);
  const parties = others(reading.clubs).filter(({ former, to }) => to || !former);
  const wanting = parties.filter(({ to }) => to);
  if (wanting.length > 0) return wanting.map(({ id }) => id);
  const open = parties.filter(({ from }) => !from);
  if (open.length === 1) return open.map(({ id }) => id);
  if (usual !== null) return [usual];
  const elsewhere = others(reading.unitClubs).filter(({ to }) => to);
  if (elsewhere.length > 0) return elsewhere.map(({ id }) => id);
  return open.length > 1 ? open.slice(0, 1).map(({ id }) => id) : [null];
}

/** The stage of a pair of player and club from all that is said of it. */
function settle(stages: readonly Stage[]): Stage {
  const highest = stages.reduce((best, stage) => (rank(stage) > rank(best) ? stage : best));
  return stages.includes('denied') && rank(highest) < rank('agreed') ? 'denied' : highest;
}

/**
 * Reads the moves that an item (an article, or one entry of a round-up) states: one per player and destination, at the
 * highest stage. `spellAt` gives the clubs that a player was at when the item appeared, as far as known.
 */
export function readItem(
  units: readonly Unit[],
  lexicon: Lexicon,
  spellAt: (player: string) => readonly string[],
): Draft[] {
  const main = (units.find(({ players }) => players.length > 0)?.players[0] ?? null)?.id ?? null;
  const readings = readClauses(units, main, lexicon);
  const homes: Votes = new Map();
  const suitors: Votes = new Map();
  for (const { clause, clubs, player } of readings) {
    if (player === null) continue;
    const weight = clause.unit.headline ? 2 : 1;
    for (const { id, from, to, former } of clubs) {
      if (former) continue;
      if (from && !to) vote(homes, player, id, weight);
      if (to) vote(suitors, player, id, weight);
      if (spellAt(player).includes(id)) vote(homes, player, id, weight);
    }
  }
  const found = new Map<string, Draft & { stages: Stage[] }>();
  for (const reading of readings) {
    const { player, hits, clause } = reading;
    if (player === null || hits.length === 0) continue;
    const home = favourite(homes, player, null);
    const stage = settle(hits.map((hit) => hit.stage));
    for (const to of suitorsOf(reading, home, favourite(suitors, player, home))) {
      const key = `${player} ${to ?? ''}`;
      const draft = found.get(key) ?? {
        player,
        from: home,
        to,
        stage,
        units: [],
        main: player === main,
        stages: [],
      };
      draft.stages.push(stage);
      draft.stage = settle(draft.stages);
      if (draft.stage === stage) draft.units.push(clause.unit);
      found.set(key, draft);
    }
  }
  const drafts = [...found.values()];
  return drafts
    .filter(({ to, stage }) => to !== null || stage === 'denied')
    .filter(
      ({ to, player }) =>
        to !== null || !drafts.some((other) => other.player === player && other.to !== null),
    )
    .map(({ stages: _, ...draft }) => draft);
}
