import type { Stage } from '../article.ts';
import { countClubs, type ClubVotes } from './club-votes.ts';
import type { ClubRole } from './club-roles.ts';
import type { Lexicon } from './lexicon.ts';
import { readClauses, type Reading } from './readings.ts';
import { rank, type StageHit } from './stages.ts';
import type { Unit } from './units.ts';

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
  /** Whether headline or lead speak of it. */
  ahead: boolean;
}

/** The lead is the first two sentences; unit 0 is the headline. */
const LEAD = 2;

interface Pair {
  player: string;
  from: string | null;
  to: string | null;
  said: { stage: Stage; unit: Unit }[];
}

/** Which clubs a hit says the player may go to; null where it does not say. */
function suitorsOf(
  hit: StageHit,
  reading: Reading,
  player: string,
  main: string | null,
  votes: ClubVotes,
): (string | null)[] {
  if (hit.seller) return [null];
  const home = votes.home(player);
  const parties = (clubs: readonly ClubRole[]) => clubs.filter(({ id, former }) => id !== home && !former);
  const ids = (clubs: readonly ClubRole[]) => [...new Set(clubs.map(({ id }) => id))];
  const inside = parties(reading.clubs).filter(({ at }) => at >= hit.start && at < hit.end);
  const [last] = inside.slice(-1);
  if (last !== undefined && !last.from) return [last.id];
  // Clubs that another wording of the clause claims are not meant here.
  const taken = (club: ClubRole) =>
    reading.hits.some((other) => other.stage !== hit.stage && club.at >= other.start && club.at < other.end);
  const open = parties(reading.clubs).filter((club) => !taken(club));
  const wanting = open.filter(({ to, partner }) => to || partner);
  if (wanting.length > 0) return ids(wanting);
  const usual = votes.suitor(player, home);
  const rest = open.filter(({ from }) => !from);
  const subject = rest.filter(({ at }) => at < hit.start);
  if (home !== null && subject.length === 1) return ids(subject);
  if (usual !== null) return [usual];
  if (rest.length === 1) return ids(rest);
  const elsewhere = parties(reading.unitClubs).filter(({ to }) => to);
  if (elsewhere.length > 0) return ids(elsewhere);
  const wanted = main === null || main === player ? null : votes.suitor(main, home);
  return [wanted ?? votes.subject(home)];
}

/** The stage of a pair of player and club from all that is said of it. */
function settle(stages: readonly Stage[]): Stage {
  const highest = stages.reduce((best, stage) => (rank(stage) > rank(best) ? stage : best));
  return stages.includes('denied') && rank(highest) < rank('agreed') ? 'denied' : highest;
}

/** Joins "not for sale" (nobody named) with what is said of a club that was merely linked, or drops it. */
function joinDenials(pairs: Pair[]): Pair[] {
  return pairs.filter((pair) => {
    if (pair.to !== null) return true;
    if (!pair.said.every(({ stage }) => stage === 'denied')) return false;
    const others = pairs.filter((other) => other.player === pair.player && other.to !== null);
    const linked = others.find(
      (other) => rank(settle(other.said.map(({ stage }) => stage))) <= rank('interest'),
    );
    if (linked !== undefined) linked.said.push(...pair.said);
    return others.length === 0;
  });
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
  const votes = countClubs(readings, spellAt);
  const pairs = new Map<string, Pair>();
  for (const reading of readings) {
    for (const hit of reading.hits) {
      for (const player of hit.players) {
        for (const to of suitorsOf(hit, reading, player, main, votes)) {
          if (to === null && !hit.seller) continue;
          const key = `${player} ${to ?? ''}`;
          const pair = pairs.get(key) ?? { player, from: votes.home(player), to, said: [] };
          pair.said.push({ stage: hit.stage, unit: reading.clause.unit });
          pairs.set(key, pair);
        }
      }
    }
  }
  return joinDenials([...pairs.values()]).map(({ player, from, to, said }) => {
    const stage = settle(said.map((one) => one.stage));
    const stating = said.filter((one) => one.stage === stage).map(({ unit }) => unit);
    const ahead = said.some(({ unit }) => units.indexOf(unit) <= LEAD);
    return { player, from, to, stage, units: [...new Set(stating)], main: player === main, ahead };
  });
}
