import type { Catalogue } from '../../catalogue/load.ts';
import type { KnownPerson } from '../../catalogue/schema.ts';

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
    const past = player.previous_clubs.flatMap(({ from, to, kind, club_id }) => {
      const during =
        from !== undefined && to !== undefined && from.slice(0, 4) < year && year <= to.slice(0, 4);
      return during && kind === undefined && club_id !== undefined ? [club_id] : [];
    });
    if (past.length > 0) return past;
    // Officials stay for years, and nobody notes when they came.
    if (player.joined === null) return player.status === 'official' ? now : [];
    return player.joined < published.slice(0, 10) ? now : [];
  };
}

/** The clubs of somebody of other clubs; the newest where the year is not known. */
function knownClubs(person: KnownPerson | undefined, year: string | undefined): string[] {
  const spells = person?.spells ?? [];
  const during = ({ from, to }: KnownPerson['spells'][number]) =>
    year === undefined ? to === undefined : from < year && (to === undefined || year <= to);
  return spells.filter(during).map(({ club }) => club);
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
