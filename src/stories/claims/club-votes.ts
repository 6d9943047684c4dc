import type { Named } from './mask-names.ts';
import type { Reading } from './readings.ts';
import { cuesIn, within, type Clause } from './units.ts';

/** How often the words of an item make a club the one that a player is at (`from`) or may go to (`to`). */
export interface ClubVotes {
  /** The club that a player is at, or null. */
  home(player: string): string | null;
  /** The club that he is most often said to go to, other than `not`; or null. */
  suitor(player: string, not: string | null): string | null;
  /** The club that the item is about, other than `not`: where nobody is said to want him. `past`: also of what is over. */
  subject(not: string | null, past: boolean): string | null;
}

interface Count {
  from: number;
  to: number;
}

/** A name in the headline counts like two. */
const HEADLINE = 2;
/** What the catalogue knows outweighs a word or two that may be misread. */
const SPELL = 1.5;
const PARTNER = 0.6;

/** The player named nearest to a club in the same clause. */
function nearest(players: readonly Named[], at: number, clause: Clause): string | undefined {
  const named = within(players, clause);
  if (named.length === 0) return undefined;
  return named.reduce((best, one) => (Math.abs(one.at - at) < Math.abs(best.at - at) ? one : best)).id;
}

/**
 * Counts the clubs of an item's clauses for the players that they are about. `spellAt` gives the clubs that the
 * catalogue has a player at on the day: believed when the item names the club other than as an opponent or a past one.
 */
export function countClubs(
  readings: readonly Reading[],
  spellAt: (player: string) => readonly string[],
): ClubVotes {
  const counts = new Map<string, Map<string, Count>>();
  const named = new Map<string, number>();
  const mentioned = new Map<string, number>();
  const beside = new Map<string, Set<string>>();
  const countOf = (player: string, club: string): Count => {
    const clubs = counts.get(player) ?? new Map<string, Count>();
    const count = clubs.get(club) ?? { from: 0, to: 0 };
    clubs.set(club, count);
    counts.set(player, clubs);
    return count;
  };
  for (const { clause, clubs, player, hits } of readings) {
    // What is over still tells where he was, not where he goes.
    const isOver = cuesIn('history', clause).length > 0;
    const weight = clause.unit.headline ? HEADLINE : 1;
    for (const { id, at, from, to, partner, former } of clubs) {
      if (former) continue;
      mentioned.set(id, (mentioned.get(id) ?? 0) + weight);
      if (!isOver) named.set(id, (named.get(id) ?? 0) + weight);
      const about = nearest(clause.unit.players, at, clause) ?? player ?? hits[0]?.players[0];
      if (about === undefined) continue;
      const count = countOf(about, id);
      if (to && isOver) continue;
      if (to) count.to += weight;
      else if (from) count.from += weight;
      // Who talks with the club that wants him is the one that has him.
      else if (partner && clubs.some((other) => other.id !== id && other.to)) count.from += PARTNER * weight;
      if (hits.some(({ stage }) => stage !== 'linked'))
        beside.set(about, (beside.get(about) ?? new Set()).add(id));
    }
  }
  const suitor = (player: string, not: string | null) => {
    let best: string | null = null;
    let most = 0;
    for (const [club, { from, to }] of counts.get(player) ?? []) {
      if (club === not || to <= most || from > to) continue;
      best = club;
      most = to;
    }
    return best;
  };
  return {
    suitor,
    home(player) {
      let best: string | null = null;
      let most = 0;
      const spells = spellAt(player).filter((club) => mentioned.has(club));
      const clubs = counts.get(player) ?? new Map<string, Count>();
      for (const club of new Set([...clubs.keys(), ...spells])) {
        const { from, to } = clubs.get(club) ?? { from: 0, to: 0 };
        const net = spells.includes(club) ? from - to / 2 + SPELL : from - to;
        if (net <= most) continue;
        best = club;
        most = net;
      }
      if (best !== null) return best;
      // Two clubs in the sentences that state the move, one of them wants him: he is at the other.
      if (suitor(player, null) === null) return null;
      const spare = (ids: Iterable<string>) => [...ids].filter((club) => (clubs.get(club)?.to ?? 0) === 0);
      const close = spare(beside.get(player) ?? []);
      const others = close.length > 0 ? close : spare(named.keys());
      return others.length === 1 ? (others[0] ?? null) : null;
    },
    subject(not, past) {
      const ranked = [...(past ? mentioned : named)]
        .filter(([club]) => club !== not)
        .sort((a, b) => b[1] - a[1]);
      return ranked[0]?.[0] ?? null;
    },
  };
}
