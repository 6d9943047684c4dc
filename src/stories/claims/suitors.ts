import type { Stage } from '../article.ts';
import type { ClubRole } from './club-roles.ts';
import type { ClubVotes } from './club-votes.ts';
import type { Reading } from './readings.ts';
import type { StageHit } from './stages.ts';
import { within } from './units.ts';

/** The clubs that a person was at on the day of the item, as far as known. */
export type SpellAt = (person: string) => readonly string[];

/** "Met X", "talks with X": there the club right behind is meant, not every one in the clause. */
const NEXT: ReadonlySet<Stage> = new Set<Stage>(['contact', 'talks', 'personal_terms']);
const NEAR = 30;

/** Clubs that a hit may mean, and whether its own clause names them. */
export interface Suitors {
  clubs: (string | null)[];
  own: boolean;
}

const own = (clubs: (string | null)[]): Suitors => ({ clubs, own: true });
const guessed = (clubs: (string | null)[]): Suitors => ({ clubs, own: false });

/** Which clubs a hit says the player may go to; null where it does not say. */
export function suitorsOf(
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
