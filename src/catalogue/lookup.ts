import Fuse, { type IFuseOptions } from 'fuse.js';
import { foldName } from './fold.ts';
import type { Catalogue } from './load.ts';
import type { Club, Outlet, Player } from './schema.ts';

/** A name and the id it stands for, as autocomplete shows it. */
export interface Suggestion {
  name: string;
  id: string;
}

/** Whom a typed name may mean: the one who is shown, and the others who carry it. */
export interface PlayerMatch {
  /** Undefined where nobody is meant by default: then one has to ask. */
  player: Player | undefined;
  others: Player[];
}

/** Finds clubs, players and outlets by what people type: ids, names, aliases; accents, case and (for suggestions) typos aside. */
export interface Lookup {
  club(typed: string): Club | undefined;
  outlet(typed: string): Outlet | undefined;
  player(typed: string): PlayerMatch;
  suggestClubs(typed: string): Suggestion[];
  suggestPlayers(typed: string): Suggestion[];
  suggestOutlets(typed: string): Suggestion[];
}

/** Discord shows at most 25 suggestions. */
const MOST = 25;

interface Entry {
  id: string;
  name: string;
  /** Folded names, the best first. */
  names: string[];
  /** Shown before others when nothing is typed and when matches are equally good; smaller is earlier. */
  rank: number;
}

const FUZZY: IFuseOptions<Entry> = {
  keys: ['names'],
  includeScore: true,
  // Spelling tolerance measured on typed surnames: two wrong letters in ten still find the name.
  threshold: 0.34,
  ignoreLocation: true,
  minMatchCharLength: 2,
};

function suggester(entries: readonly Entry[]): (typed: string) => Suggestion[] {
  const byRank = entries.toSorted((a, b) => a.rank - b.rank || a.name.localeCompare(b.name));
  const fuse = new Fuse(byRank, FUZZY);
  return (typed) => {
    const text = foldName(typed);
    const show = (list: readonly Entry[]) => list.slice(0, MOST).map(({ id, name }) => ({ id, name }));
    if (text === '') return show(byRank);
    const starts = byRank.filter((entry) => entry.names.some((name) => beginsWith(name, text)));
    const fuzzy = fuse.search(text).map((result) => result.item);
    return show([...new Set([...starts, ...fuzzy])]);
  };
}

/** Whether a name or one of its later words begins with the text. */
const beginsWith = (name: string, text: string) => name.startsWith(text) || name.includes(` ${text}`);

function index<T>(rows: Iterable<T>, namesOf: (row: T) => readonly string[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const row of rows) {
    for (const name of new Set(namesOf(row).map(foldName))) map.set(name, [...(map.get(name) ?? []), row]);
  }
  return map;
}

/** People of the two first clubs come first, then the rest; coaches and officials after players. */
function rankOf(player: Player): number {
  const home = player.club === 'liverpool' || player.club === 'real-madrid';
  const byStatus = {
    squad: 0,
    academy: 2,
    loaned_out: 3,
    manager: 1,
    official: 4,
    ex_or_collision: 6,
    deceased: 7,
  };
  return byStatus[player.status] + (home ? 0 : 5);
}

/** The surname as people type it: the last word, and the last two (`van dijk`, `mac allister`). */
function surnames(player: Player): string[] {
  const words = foldName(player.name).split(' ');
  return [words.slice(-1).join(' '), words.slice(-2).join(' ')];
}

/** Builds the indices once; about 5 ms. */
export function createLookup(catalogue: Catalogue): Lookup {
  const clubs = index(catalogue.clubs.values(), (club) => [
    club.id,
    club.name,
    club.full_name,
    ...club.aliases,
    ...club.place_aliases,
    ...club.nicknames,
    ...club.weak_aliases,
  ]);
  const outlets = index(catalogue.outlets.values(), (outlet) => [
    outlet.id,
    outlet.name,
    ...outlet.aliases,
    ...outlet.weak_aliases,
  ]);
  const people = [...catalogue.players.values()];
  const strong = index(people, (player) => [player.id, player.name, player.full_name, ...player.aliases]);
  const weak = index(people, (player) => [...player.weak_aliases, ...surnames(player)]);

  const player = (typed: string): PlayerMatch => {
    const text = foldName(typed);
    const exact = catalogue.players.get(typed.trim());
    const named = exact ? [exact] : (strong.get(text) ?? []);
    const bearers = [...new Set([...named, ...(weak.get(text) ?? [])])];
    const shared = catalogue.sharedAliases.get(text);
    const fallback = shared?.default ? catalogue.players.get(shared.default) : undefined;
    const chosen =
      exact ?? fallback ?? (named.length === 1 ? named[0] : bearers.length === 1 ? bearers[0] : undefined);
    return { player: chosen, others: bearers.filter((other) => other !== chosen) };
  };

  return {
    club: (typed) => only(clubs.get(foldName(typed))),
    outlet: (typed) => only(outlets.get(foldName(typed))),
    player,
    suggestClubs: suggester(
      [...catalogue.clubs.values()].map((club, rank) => ({
        id: club.id,
        name: club.name,
        names: [club.name, ...club.aliases, ...club.nicknames, club.city].map(foldName),
        rank: club.id === 'liverpool' ? -2 : club.id === 'real-madrid' ? -1 : rank,
      })),
    ),
    suggestPlayers: suggester(
      people.map((person) => ({
        id: person.id,
        name: suggestionName(person, catalogue),
        names: [person.name, ...person.aliases, ...person.weak_aliases, person.full_name].map(foldName),
        rank: rankOf(person),
      })),
    ),
    suggestOutlets: suggester(
      [...catalogue.outlets.values()].map((outlet) => ({
        id: outlet.id,
        name: outlet.name,
        names: [outlet.name, ...outlet.aliases].map(foldName),
        rank: outlet.tier,
      })),
    ),
  };
}

const only = <T>(rows: readonly T[] | undefined): T | undefined => (rows?.length === 1 ? rows[0] : undefined);

function suggestionName(person: Player, catalogue: Catalogue): string {
  const club = person.club === null ? undefined : catalogue.clubs.get(person.club)?.name;
  return club === undefined ? person.name : `${person.name} (${club})`;
}
