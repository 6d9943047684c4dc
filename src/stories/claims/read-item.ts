import type { Stage } from '../article.ts';
import { countClubs } from './club-votes.ts';
import type { Lexicon } from './lexicon.ts';
import { readClauses } from './readings.ts';
import { settle, type Said } from './settle.ts';
import { rank } from './stages.ts';
import { suitorsOf, type SpellAt } from './suitors.ts';
import type { Unit } from './units.ts';

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

interface Pair {
  player: string;
  from: string | null;
  to: string | null;
  said: Said[];
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
