import type { Catalogue } from '../../catalogue/load.ts';
import { fold, foldName } from '../../catalogue/fold.ts';
import type { Word } from './words.ts';

/** An alias that starts at a given word: the words that follow and whom it means. */
interface Alias {
  rest: readonly string[];
  entity: string;
}

/** A club or player found in a list of words: `@c:id` or `@p:id`, and how many words it takes. */
export interface Found {
  entity: string;
  length: number;
}

/**
 * Finds catalogue names for likeness, not for display: any alias counts, the longest first, and an alias that several
 * carry counts for nobody.
 */
export type NameFinder = (words: readonly Word[], at: number) => Found | undefined;

function allAliases(catalogue: Catalogue): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  const add = (alias: string, entity: string): void => {
    const key = foldName(fold(alias).replace(/-/g, ' '));
    if (key.length < 3) return;
    const set = owners.get(key) ?? new Set();
    owners.set(key, set.add(entity));
  };
  for (const club of [...catalogue.clubs.values(), ...catalogue.otherClubs.values()]) {
    for (const alias of [club.name, ...club.aliases, ...club.place_aliases, ...club.weak_aliases]) {
      add(alias, `@c:${club.id}`);
    }
  }
  for (const player of catalogue.players.values()) {
    for (const alias of [player.name, ...player.aliases, ...player.weak_aliases]) {
      add(alias, `@p:${player.id}`);
    }
  }
  return owners;
}

/** Builds the look-up once for a catalogue; takes some milliseconds. */
export function createNameFinder(catalogue: Catalogue): NameFinder {
  const byFirst = new Map<string, Alias[]>();
  for (const [alias, entities] of allAliases(catalogue)) {
    const [entity, rival] = entities;
    const [first, ...rest] = alias.split(' ');
    if (entity === undefined || rival !== undefined || first === undefined) continue;
    const list = byFirst.get(first) ?? [];
    list.push({ rest, entity });
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return (words, at) => {
    const word = words[at];
    if (!word?.capital) return undefined;
    const alias = byFirst
      .get(word.text)
      ?.find(({ rest }) => rest.every((text, index) => words[at + 1 + index]?.text === text));
    return alias && { entity: alias.entity, length: 1 + alias.rest.length };
  };
}
