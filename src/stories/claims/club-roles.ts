import type { Named } from './mask-names.ts';
import type { Unit } from './units.ts';

/** A club in a unit and what the words around it make of it. */
export interface ClubRole extends Named {
  /** The player is there. */
  from: boolean;
  /** It wants him, or he goes there. */
  to: boolean;
  /** The other side of a negotiation. */
  partner: boolean;
  /** A former club, an opponent: no party to the news. */
  former: boolean;
}

type Key = 'from' | 'to' | 'partner' | 'former';

/** Marks the clubs of a unit by the words before and after them. */
export function clubRoles(unit: Unit): ClubRole[] {
  const roles: ClubRole[] = [];
  for (const club of unit.clubs) {
    roles.push({ at: club.at, id: club.id, from: false, to: false, partner: false, former: false });
  }
  if (roles.length === 0) return roles;
  const firm = new Set<ClubRole>();
  const mark = (
    cue: 'fromAfter' | 'fromBefore' | 'toAfter' | 'toBefore' | 'partnerAfter' | 'former',
    key: Key,
  ) => {
    const atEnd = !cue.endsWith('Before');
    for (const { start, end } of unit.scan(cue)) {
      const role = roles.find(({ at }) => at === (atEnd ? end : start));
      // "C refuses to sell" outweighs "C refuses".
      if (role !== undefined && !(cue === 'toBefore' && firm.has(role))) role[key] = true;
      if (role !== undefined && cue === 'fromBefore') firm.add(role);
    }
  };
  mark('former', 'former');
  mark('partnerAfter', 'partner');
  mark('fromAfter', 'from');
  mark('fromBefore', 'from');
  mark('toAfter', 'to');
  mark('toBefore', 'to');
  // "Real Madrid, Liverpool and Manchester City": what holds for one of a list holds for all.
  for (let index = 1; index < roles.length; index += 1) {
    const [before, here] = [roles[index - 1], roles[index]];
    if (before === undefined || here === undefined) continue;
    if (!/^C(?:,|,? (?:and|y|e)(?: (?:the|el|la))?) C$/u.test(unit.text.slice(before.at, here.at + 1)))
      continue;
    if (!here.from && !here.to) Object.assign(here, { from: before.from, to: before.to });
    else if (!before.from && !before.to) Object.assign(before, { from: here.from, to: here.to });
  }
  return roles;
}
