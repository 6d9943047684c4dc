import type { Language } from '../article.ts';
import { attributionsIn } from '../attribution.ts';
import type { Sources } from '../sources.ts';
import type { Unit } from './units.ts';

/** One entry of a round-up with the source in its brackets, or a whole article (source null). */
export interface Entry {
  units: Unit[];
  source: string | null;
}

/** At least so many entries that end in "(Source)" make a round-up. */
const FEWEST = 3;
const BRACKET = /[.!?”"»’] ?\(([^()\n]{2,40})\)\s{0,3}$|^\(([^()\n]{2,40})\)$/u;

/** The source in the brackets at the end of a unit. */
function bracketOf({ sentence, headline }: Unit): string | null {
  if (headline) return null;
  const match = BRACKET.exec(sentence);
  return match?.[1] ?? match?.[2] ?? null;
}

/**
 * Cuts a round-up into its entries: the sentences up to the one that ends in its source in brackets. The headline, which
 * only lists names, and what follows the last entry belong to none. Any other item is one entry.
 */
export function entriesOf(units: readonly Unit[], language: Language, sources: Sources): Entry[] {
  if (units.filter((unit) => bracketOf(unit) !== null).length < FEWEST)
    return [{ units: [...units], source: null }];
  const entries: Entry[] = [];
  let current: Unit[] = [];
  for (const unit of units) {
    if (unit.headline) continue;
    current.push(unit);
    const name = bracketOf(unit);
    if (name === null) continue;
    const known = attributionsIn(`. (${name})`, language, sources)[0]?.name;
    entries.push({ units: current, source: known ?? name });
    current = [];
  }
  return entries;
}
