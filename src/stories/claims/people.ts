import type { Catalogue } from '../../catalogue/load.ts';
import { fold } from '../../catalogue/fold.ts';

/** Names by which people are told from other capitalised words; built once. */
export interface People {
  /** Folded full names of players whom the catalogue only knows by name. */
  full: ReadonlySet<string>;
  /** Folded first names. */
  first: ReadonlySet<string>;
}

/** Id of somebody outside the catalogue: `Moisés Caicedo` is `moises-caicedo`. */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Collects the names of all people in the catalogue. */
export function createPeople(catalogue: Catalogue): People {
  const names = [...catalogue.otherPlayers, ...catalogue.players.values()].map(({ name }) => fold(name));
  const first = names.filter((name) => name.includes(' ')).map((name) => name.split(' ')[0] ?? '');
  return { full: new Set(names), first: new Set(first.filter((name) => name.length > 2)) };
}
