import type { Role, Tag } from '../article.ts';
import { clubsOn } from './career.ts';
import { readNamings, type Naming, type Names } from './namings.ts';
import type { Tagger } from './tagger.ts';

const ENTRY = /\([^()\n]{2,60}\)$/;

/** A round-up: three lines or more that end with their source in brackets. */
function isRoundUp(text: string): boolean {
  return text.split('\n').filter((line) => ENTRY.test(line.slice(-64))).length > 2;
}

/** So many clubs in one title or sentence are a list, not the parties of one story. */
const LIST = 4;
/** Of so many sentences somebody must be the subject to be core without standing in title or lead. */
const SUBJECTS = 2;

function byId(namings: readonly Naming[]): Map<string, Naming[]> {
  const groups = new Map<string, Naming[]>();
  for (const naming of namings) {
    const known = groups.get(naming.id);
    if (known === undefined) groups.set(naming.id, [naming]);
    else known.push(naming);
  }
  return groups;
}

const role = (isCore: boolean): Role => (isCore ? 'core' : 'mention');

/** Players: in title or lead as a party, or the subject of several sentences; in a round-up the first of each entry. */
function playerRoles(namings: readonly Naming[], roundUp: boolean, tagger: Tagger): Map<string, Role> {
  const firstOfLine = new Map<number, Naming>();
  for (const naming of namings) if (!firstOfLine.has(naming.line)) firstOfLine.set(naming.line, naming);
  const isParty = (naming: Naming) => !naming.beside && !naming.standsForTeam;
  return new Map(
    [...byId(namings)].map(([id, all]): [string, Role] => {
      if (all.some((naming) => naming.inTitle && isParty(naming))) return [id, 'core'];
      if (roundUp)
        return [
          id,
          role(!tagger.staff.has(id) && all.some((naming) => firstOfLine.get(naming.line) === naming)),
        ];
      if (all.some((naming) => naming.inLead && isParty(naming) && !naming.former)) return [id, 'core'];
      const subjects = new Set(
        all.filter((naming) => naming.subject && isParty(naming)).map(({ sentence }) => sentence),
      );
      return [id, role(subjects.size > SUBJECTS)];
    }),
  );
}

const count = (groups: ReadonlyMap<string, readonly Naming[]>, is: (naming: Naming) => boolean) =>
  [...groups.values()].filter((all) => all.some(is)).length;

/** Clubs: in title or lead as a party, both sides of a result or move, and where the core players play. */
function clubRoles(
  namings: readonly Naming[],
  roundUp: boolean,
  homes: ReadonlySet<string>,
): Map<string, Role> {
  const groups = byId(namings);
  const titled = count(groups, (naming) => naming.inTitle);
  const isTitleList = titled >= LIST;
  const isLeadList = titled === 0 && count(groups, (naming) => naming.inLead) >= LIST;
  return new Map(
    [...groups].map(([id, all]): [string, Role] => {
      const isNow = (naming: Naming) => !naming.former && !naming.beside;
      if (roundUp) return [id, role(all.some((naming) => !naming.former))];
      if (homes.has(id)) return [id, 'core'];
      const inTitle = all.filter((naming) => naming.inTitle);
      // Named in the title as the past, or as the next opponent, while the title has another club.
      const isAside = inTitle.length > 0 && !inTitle.some(isNow) && titled > 1;
      if (isAside || isTitleList) return [id, 'mention'];
      if (inTitle.some(isNow)) return [id, 'core'];
      const isParty = (naming: Naming) =>
        (naming.party && !naming.former) || (naming.inLead && isNow(naming));
      return [id, role(!isLeadList && all.some(isParty))];
    }),
  );
}

/** Which clubs and players an item is about, and which it names on the way. */
export function assignRoles(
  names: Names,
  published: string | undefined,
  isOtherSport: boolean,
  tagger: Tagger,
): { clubs: Tag[]; players: Tag[] } {
  const roundUp = isRoundUp(names.segments[1]?.text ?? '');
  const players = playerRoles(readNamings(names, names.players), roundUp, tagger);
  const titled = new Set((names.players[0] ?? []).map(({ id }) => id));
  const core = [...players].filter(([id, is]) => is === 'core' && titled.has(id));
  const homes =
    published === undefined ? [] : core.flatMap(([id]) => clubsOn(tagger.spells.get(id) ?? [], published));
  const clubs = clubRoles(readNamings(names, names.clubs), roundUp, new Set(homes));
  const tags = (roles: ReadonlyMap<string, Role>) =>
    [...roles].map(([id, is]): Tag => ({ id, role: isOtherSport ? 'mention' : is }));
  return { clubs: tags(clubs), players: tags(players) };
}
