import type { KnownPerson, Player } from '../../catalogue/schema.ts';

/** One stay at a club. Dates are ISO 8601 prefixes, so that they compare as strings. */
export interface Spell {
  club: string;
  from: string;
  to: string;
}

const OPEN = '9999';

/** Stays of a person at clubs with an id, past and present. A year counts as a whole: moves happen in its middle. */
export function spellsOf(player: Player): Spell[] {
  const past = player.previous_clubs
    .filter((spell) => spell.kind !== 'youth')
    .map((spell) => ({
      club: spell.club_id ?? slug(spell.club),
      from: spell.from ?? '',
      to: spell.to ?? OPEN,
    }));
  if (player.club === null) return past;
  // Where the joining date is not known: the last move, else the age at which players are first named in reports;
  // for a youth without a birth date three years before the facts were gathered.
  const debut = String(
    player.birth_date === null
      ? Number(player.as_of.slice(0, 4)) - 3
      : Number(player.birth_date.slice(0, 4)) + 17,
  );
  const lastYear =
    past
      .map((spell) => spell.to)
      .filter((to) => to !== OPEN)
      .toSorted()
      .at(-1) ?? '';
  return [
    ...past,
    { club: player.club, from: player.joined ?? (lastYear === '' ? debut : lastYear), to: OPEN },
  ];
}

/** The same for somebody of other clubs. */
export function knownSpells({ spells }: KnownPerson): Spell[] {
  return spells.map(({ club, from, to }) => ({ club, from, to: to ?? OPEN }));
}

const slug = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

/**
 * Clubs of a person in the year of a date; without a date all clubs ever. The year of a move gives both clubs: reports
 * name the new one before the papers are signed.
 */
export function clubsAt(spells: readonly Spell[], published: string | undefined): string[] {
  if (published === undefined) return spells.map((spell) => spell.club);
  const year = published.slice(0, 4);
  return spells
    .filter((spell) => spell.from.slice(0, 4) <= year && spell.to.slice(0, 4) >= year)
    .map((spell) => spell.club);
}

/** Clubs of a person at a date, as exactly as the dates are known: of a move's year without its day, the old one. */
export function clubsOn(spells: readonly Spell[], published: string): string[] {
  return spells
    .filter(({ from, to }) => {
      const day = published.slice(0, from.length);
      return (from.length > 4 ? from <= day : from < day) && to >= published.slice(0, to.length);
    })
    .map((spell) => spell.club);
}
