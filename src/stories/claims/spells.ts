import type { Catalogue } from '../../catalogue/load.ts';
import type { KnownPerson } from '../../catalogue/schema.ts';
import { slugOf } from './people.ts';

/**
 * The clubs that a player was at on a day (ISO 8601), as the catalogue knows them: a past spell that began before that
 * year and did not end before it, else today's club if he had joined. In the year of a move that is the club he leaves.
 */
export function spellsAt(
  catalogue: Catalogue,
  published: string | undefined,
): (player: string) => readonly string[] {
  const year = published?.slice(0, 4);
  return (id) => {
    const player = catalogue.players.get(id);
    if (player === undefined) return knownClubs(catalogue.knownPeople.get(id), year);
    const now = player.club === null ? [] : [player.club];
    if (year === undefined || published === undefined) return now;
    // Some weeks after he came his move is no more news.
    if (player.joined !== null && player.joined.length > 4 && isSettled(player.joined, published)) return now;
    const during = (before: (from: string) => boolean) =>
      player.previous_clubs.flatMap(({ club, from, to, kind, club_id }) =>
        kind === undefined &&
        from !== undefined &&
        to !== undefined &&
        before(from.slice(0, 4)) &&
        year <= to.slice(0, 4)
          ? [club_id ?? slugOf(club)]
          : [],
      );
    const past = during((from) => from < year);
    if (past.length > 0) return past;
    const first = during((from) => from === year);
    if (first.length > 0) return first;
    // Officials stay for years, and nobody notes when they came.
    if (player.joined === null) return player.status === 'official' ? now : [];
    return player.joined < published.slice(0, 10) ? now : [];
  };
}

const SETTLED_DAYS = 21;

/** Whether somebody who joined on a day (or in a month) has been there for weeks at another moment, both ISO 8601. */
function isSettled(joined: string, published: string): boolean {
  const day = joined.length > 7 ? joined : `${joined}-15`;
  return Date.parse(published) - Date.parse(day) > SETTLED_DAYS * 86_400_000;
}

/** The clubs of somebody of other clubs; the newest where the year is not known. */
function knownClubs(person: KnownPerson | undefined, year: string | undefined): string[] {
  const spells = person?.spells ?? [];
  const during = ({ from, to }: KnownPerson['spells'][number]) =>
    year === undefined ? to === undefined : from < year && (to === undefined || year <= to);
  // The latest first: a loan within a longer stay.
  return spells
    .filter(during)
    .toSorted((a, b) => b.from.localeCompare(a.from))
    .map(({ club }) => club);
}

/** Nobody coaches a first team while younger; few play when older. */
const YOUNGEST_COACH = 36;

/** What the catalogue calls a person on that day: staff, unless he was young enough to play. Null: not known. */
export function knownAsAt(
  catalogue: Catalogue,
  published: string | undefined,
): (person: string) => 'staff' | 'player' | null {
  const year = Number(published?.slice(0, 4) ?? Number.NaN);
  return (id) => {
    const person = catalogue.players.get(id);
    const known = catalogue.knownPeople.get(id);
    if (person === undefined) return known === undefined ? null : known.staff === true ? 'staff' : 'player';
    const born = Number(person.birth_date?.slice(0, 4) ?? Number.NaN);
    return person.position_group === 'STAFF' && !(year - born < YOUNGEST_COACH) ? 'staff' : 'player';
  };
}
