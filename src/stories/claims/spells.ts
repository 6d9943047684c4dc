import type { Catalogue } from '../../catalogue/load.ts';

/**
 * The clubs that a player was at on a day (ISO 8601; without one today's club), as the catalogue knows them. Years are
 * all it knows, so that in the year of a move both clubs count.
 */
export function spellsAt(
  catalogue: Catalogue,
  published: string | undefined,
): (player: string) => readonly string[] {
  const year = published?.slice(0, 4);
  return (id) => {
    const player = catalogue.players.get(id);
    if (player === undefined) return [];
    const now = player.club === null ? [] : [player.club];
    if (year === undefined) return now;
    const spells = player.previous_clubs.filter(
      ({ from, to, kind }) =>
        kind === undefined &&
        from !== undefined &&
        from <= year &&
        to !== undefined &&
        year <= to.slice(0, 4),
    );
    const past = spells.flatMap(({ club_id }) => (club_id === undefined ? [] : [club_id]));
    return past.length > 0 ? past : now;
  };
}
