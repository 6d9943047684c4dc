import type { Catalogue } from '../catalogue/load.ts';
import { fold } from '../catalogue/fold.ts';

/** A name that stands for a source. */
export interface SourceName {
  /** Display name. */
  name: string;
  kind: 'outlet' | 'journalist';
}

/** All names of sources, and the names that can be none; built once by {@link createSources}. */
export interface Sources {
  /** Folded full aliases. */
  strong: ReadonlyMap<string, SourceName>;
  /** Aliases that are also common words or surnames: only in an attribution and with exactly these letters. */
  weak: ReadonlyMap<string, SourceName>;
  /** Finds every strong alias of two or more words, with its capitals. */
  spotted: RegExp;
  /** Folded names of clubs, national teams, players and coaches: they speak, but are no press. */
  parties: ReadonlySet<string>;
  /** Folded first names of people: what begins with one is a person and no outlet. */
  firstNames: ReadonlySet<string>;
}

const PLAIN = /[.*+?^${}()|[\]\\]/g;

/** Folded with one kind of apostrophe and no outer blanks. */
export function foldSource(name: string): string {
  return fold(name)
    .replace(/[’‘`´]/g, "'")
    .trim();
}

/** Names of clubs and people, folded. */
function partiesOf(catalogue: Catalogue): Set<string> {
  const parties = new Set<string>();
  const clubs = [catalogue.clubs, catalogue.otherClubs, catalogue.nationalTeams].flatMap((map) => [
    ...map.values(),
  ]);
  for (const club of clubs) {
    for (const name of [
      club.name,
      ...club.aliases,
      ...club.place_aliases,
      ...club.weak_aliases,
      ...club.nicknames,
    ]) {
      parties.add(foldSource(name));
    }
  }
  for (const player of catalogue.players.values()) {
    for (const name of [player.name, player.full_name, ...player.aliases, ...player.weak_aliases]) {
      parties.add(foldSource(name));
    }
  }
  for (const player of catalogue.otherPlayers) parties.add(foldSource(player.name));
  return parties;
}

function firstNamesOf(catalogue: Catalogue): Set<string> {
  const people = [
    ...catalogue.players.values(),
    ...catalogue.otherPlayers,
    ...catalogue.journalists.values(),
  ];
  const firsts = people.map(({ name }) => foldSource(name).split(' ')).filter((words) => words.length > 1);
  return new Set(firsts.map(([first]) => first ?? ''));
}

/** Collects the names of outlets and journalists. Takes a few milliseconds; do it once. */
export function createSources(catalogue: Catalogue): Sources {
  const strong = new Map<string, SourceName>();
  const weak = new Map<string, SourceName>();
  const spotted: string[] = [];
  const add = (
    row: { name: string; aliases: string[]; weak_aliases: string[] },
    kind: SourceName['kind'],
  ) => {
    const source = { name: row.name.replace(/’/g, "'"), kind };
    for (const alias of [row.name, ...row.aliases]) {
      if (row.weak_aliases.includes(alias)) continue;
      // "Sky Sports News" says more than "Sky Sports" and stays as it is.
      const longer = foldSource(alias).startsWith(`${foldSource(row.name)} `);
      strong.set(foldSource(alias), longer ? { name: alias, kind } : source);
      if (/\s/.test(alias)) spotted.push(alias.replace(PLAIN, '\\$&').replace(/['’]/g, "['’]"));
    }
    for (const alias of row.weak_aliases) weak.set(alias, source);
  };
  for (const outlet of catalogue.outlets.values()) if (outlet.kind !== 'club') add(outlet, 'outlet');
  for (const journalist of catalogue.journalists.values()) add(journalist, 'journalist');
  spotted.sort((a, b) => b.length - a.length);
  return {
    strong,
    weak,
    spotted: new RegExp(`(?<![A-Za-z0-9À-ɏ])(?:${spotted.join('|')})(?![A-Za-z0-9À-ɏ])`, 'g'),
    parties: partiesOf(catalogue),
    firstNames: firstNamesOf(catalogue),
  };
}

/**
 * The catalogue's source of that name: strong alias in any case, else weak alias with exactly its letters, unless a
 * club is called so too (Athletic).
 */
export function resolveSource(name: string, sources: Sources): SourceName | null {
  const folded = foldSource(name);
  const strong = sources.strong.get(folded);
  if (strong !== undefined || sources.parties.has(folded)) return strong ?? null;
  return sources.weak.get(name) ?? null;
}
