import type { Lexicon } from './lexicon.ts';
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

/** Marks the clubs of a unit by the words before and after them. */
export function clubRoles(unit: Unit, lexicon: Lexicon): ClubRole[] {
  const roles = unit.clubs.map((club) => ({
    ...club,
    from: false,
    to: false,
    partner: false,
    former: false,
  }));
  if (roles.length === 0) return roles;
  const mark = (pattern: RegExp, key: 'from' | 'to' | 'partner' | 'former', atEnd: boolean) => {
    for (const match of unit.text.matchAll(pattern)) {
      const at = atEnd ? match.index + match[0].length : match.index;
      const role = roles.find((role) => role.at === at);
      if (role !== undefined) role[key] = true;
    }
  };
  mark(lexicon.former, 'former', true);
  mark(lexicon.partnerAfter, 'partner', true);
  mark(lexicon.fromAfter, 'from', true);
  mark(lexicon.fromBefore, 'from', false);
  mark(lexicon.toAfter, 'to', true);
  mark(lexicon.toBefore, 'to', false);
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
