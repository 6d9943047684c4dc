import type { Stage } from '../article.ts';
import { countClubs, type ClubVotes } from './club-votes.ts';
import type { ClubRole } from './club-roles.ts';
import type { Lexicon } from './lexicon.ts';
import { readClauses, type Reading } from './readings.ts';
import { rank, type StageHit } from './stages.ts';
import { within, type Unit } from './units.ts';

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

type SpellAt = (person: string) => readonly string[];

/** One statement of a stage. */
interface Said {
  stage: Stage;
  unit: Unit;
  /** In headline or first sentence. */
  ahead: boolean;
  /** Only that he stays where he is. */
  stays: boolean;
}

interface Pair {
  player: string;
  from: string | null;
  to: string | null;
  said: Said[];
}

/** "Met X", "talks with X": there the club right behind is meant, not every one in the clause. */
const NEXT: ReadonlySet<Stage> = new Set<Stage>(['contact', 'talks', 'personal_terms']);
const NEAR = 30;

/** Clubs that a hit may mean, and whether its own clause names them. */
interface Suitors {
  clubs: (string | null)[];
  own: boolean;
}

const own = (clubs: (string | null)[]): Suitors => ({ clubs, own: true });
const guessed = (clubs: (string | null)[]): Suitors => ({ clubs, own: false });

/** Which clubs a hit says the player may go to; null where it does not say. */
function suitorsOf(
  hit: StageHit,
  reading: Reading,
  player: string,
  main: string | null,
  votes: ClubVotes,
  spellAt: SpellAt,
  before: readonly string[],
): Suitors {
  const home = votes.home(player);
  if (hit.seller) {
    const buyers = reading.clubs.filter(({ id, at, to }) => to && id !== home && at >= hit.end);
    return own(buyers.length > 0 ? buyers.map(({ id }) => id) : [null]);
  }
  const parties = (clubs: readonly ClubRole[]) => clubs.filter(({ id, former }) => id !== home && !former);
  const ids = (clubs: readonly ClubRole[]) => [...new Set(clubs.map(({ id }) => id))];
  const inside = parties(reading.clubs).filter(({ at }) => at >= hit.start && at < hit.end);
  const [last] = inside.slice(-1);
  if (last !== undefined && !last.from) return own([last.id]);
  // "Told his club that he wants to leave": nothing is over there.
  const told = reading.clubs.some(({ id, at }) => id === home && at >= hit.start && at < hit.end);
  if (told && hit.stage === 'collapsed' && !hit.stays) return own([]);
  // Clubs that another wording of the clause claims are not meant here.
  const taken = (club: ClubRole) =>
    reading.hits.some((other) => other.stage !== hit.stage && club.at >= other.start && club.at < other.end);
  const open = parties(reading.clubs).filter((club) => !taken(club));
  const wanting = open.filter(({ to, partner }) => to || partner);
  const next = NEXT.has(hit.stage) && wanting.find(({ at }) => at >= hit.end && at - hit.end <= NEAR);
  if (next !== false && next !== undefined && wanting.length > 1) return own([next.id]);
  if (wanting.length > 0) return own(ids(wanting));
  // "Met Juni Calafat": the club that an official works for.
  const staff = within(reading.clause.unit.coaches, reading.clause).flatMap(({ id }) => spellAt(id));
  if (hit.stage === 'contact' || hit.stage === 'talks') {
    const club = staff.find((id) => id !== home);
    if (club !== undefined) return own([club]);
  }
  const usual = before.find((id) => id !== home) ?? votes.suitor(player, home);
  const rest = open.filter(({ from }) => !from);
  const subject = rest.filter(({ at }) => at < hit.start);
  if (home !== null && subject.length === 1) return own(ids(subject));
  if (usual !== null) return guessed([usual]);
  if (rest.length === 1) return own(ids(rest));
  // "Liverpool and Arsenal have both been linked."
  if (hit.stage === 'linked' && rest.length > 1 && subject.length === rest.length) return own(ids(rest));
  const elsewhere = parties(reading.unitClubs).filter(({ to }) => to);
  if (elsewhere.length > 0) return guessed(ids(elsewhere));
  const wanted = main === null || main === player ? null : votes.suitor(main, home);
  return guessed([wanted ?? votes.subject(home, hit.stage === 'denied' || hit.stage === 'collapsed')]);
}

/** From here on there was something that could come to nothing. */
const SERIOUS = rank('bid');
/** From here on both clubs are of one mind. */
const SETTLED = rank('agreed');

/** The stage of a pair of player and club from all that is said of it, `ahead` in headline or first sentence. */
function settle(said: readonly Said[]): Stage {
  const stages = said.map(({ stage }) => stage);
  const isAhead = (stage: Stage) => said.some((one) => one.stage === stage && one.ahead);
  const isOver = said.some((one) => one.stage === 'collapsed' && !one.stays);
  const most = (of: readonly Stage[]) =>
    of.reduce((best, stage) => (rank(stage) > rank(best) ? stage : best));
  // An answer to an earlier offer does not undo the new one in the headline.
  const isNew = isAhead('bid') && !isAhead('bid_rejected');
  const open = stages.filter((stage) => stage !== 'collapsed' && !(isNew && stage === 'bid_rejected'));
  const [first] = open;
  if (first === undefined) return 'collapsed';
  const highest = most(open);
  // What is told further down is background to what the headline has done.
  if (
    stages.includes('collapsed') &&
    !(isAhead(highest) && rank(highest) >= SETTLED && !isAhead('collapsed'))
  )
    return stages.includes('denied') && !isOver ? 'denied' : 'collapsed';
  if (!stages.includes('denied')) return highest;
  // What the club answers further down to a bid in the headline.
  if (rank(highest) >= SERIOUS && isAhead(highest) && !isAhead('denied')) return highest;
  return rank(highest) < rank('agreed') && highest !== 'bid_rejected' ? 'denied' : highest;
}

/** Joins "not for sale" (nobody named) with what is said of a club that was merely linked, or drops it. */
function joinDenials(pairs: Pair[]): Pair[] {
  return pairs.filter((pair) => {
    if (pair.to !== null) return true;
    if (!pair.said.every(({ stage }) => stage === 'denied')) return false;
    const others = pairs.filter((other) => other.player === pair.player && other.to !== null);
    const linked = others.find((other) => rank(settle(other.said)) <= rank('interest'));
    if (linked !== undefined) linked.said.push(...pair.said);
    return others.length === 0;
  });
}

/**
 * Reads the moves that an item (an article, or one entry of a round-up) states: one per player and destination, at the
 * highest stage. `spellAt` gives the clubs that a player was at when the item appeared, as far as known.
 */
export function readItem(units: readonly Unit[], lexicon: Lexicon, spellAt: SpellAt): Draft[] {
  const main = (units.find(({ players }) => players.length > 0)?.players[0] ?? null)?.id ?? null;
  const readings = readClauses(units, main, lexicon);
  const votes = countClubs(readings, spellAt);
  const renewed = units.slice(0, LEAD + 1).some((unit) => unit.scan('renewal').length > 0);
  const pairs = new Map<string, Pair>();
  /** Whom a player was last said to be at this stage with: a sentence without a club goes on about them. */
  const lastOf = new Map<string, string[]>();
  for (const reading of readings) {
    for (const hit of reading.hits) {
      for (const player of hit.players) {
        const said = `${player} ${hit.stage}`;
        const before = lastOf.get(said) ?? [];
        const { clubs: suitors, own: isOwn } = suitorsOf(hit, reading, player, main, votes, spellAt, before);
        // Of somebody named on the way, and where a contract is renewed, nothing is guessed.
        if (!isOwn && (renewed || (player !== main && hit.stage !== 'linked'))) continue;
        lastOf.set(
          said,
          suitors.filter((to) => to !== null),
        );
        for (const to of suitors) {
          if (to === null && !hit.seller) continue;
          const key = `${player} ${to ?? ''}`;
          const pair = pairs.get(key) ?? { player, from: votes.home(player), to, said: [] };
          const { unit } = reading.clause;
          pair.said.push({ stage: hit.stage, unit, ahead: units.indexOf(unit) < LEAD, stays: hit.stays });
          pairs.set(key, pair);
        }
      }
    }
  }
  return joinDenials([...pairs.values()]).map(({ player, from, to, said }) => {
    const stage = settle(said);
    const stating = said.filter((one) => one.stage === stage).map(({ unit }) => unit);
    const ahead = said.some(({ unit }) => units.indexOf(unit) <= LEAD);
    return { player, from, to, stage, units: [...new Set(stating)], main: player === main, ahead };
  });
}
