import { fold, foldName } from '../../catalogue/fold.ts';
import type { Catalogue } from '../../catalogue/load.ts';
import type { SharedAlias } from '../../catalogue/schema.ts';
import { AliasIndex, spellOutUmlauts } from './alias-index.ts';
import { knownSpells, spellsOf, type Spell } from './career.ts';
import { NO_MENTION, NOT_A_CLUB } from './extra-names.ts';
import { MORE_CLUBS } from './more-clubs.ts';
import { WOMEN } from './sport-words.ts';
import { tokenize } from './tokens.ts';

/** Everything that tagging looks up, built once from the catalogue by {@link createTagger}. */
export interface Tagger {
  index: AliasIndex;
  /** Careers by player. */
  spells: ReadonlyMap<string, readonly Spell[]>;
  birthYears: ReadonlyMap<string, number>;
  /** Every word of a player's names. */
  nameWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** First names of footballers, folded: one before a surname that is not its bearer's makes another person. */
  givenNames: ReadonlySet<string>;
  /** Clubs, by id, where people outside the catalogue carry a surname. */
  namesakes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keyed by the folded name. */
  shared: ReadonlyMap<string, SharedAlias>;
  staff: ReadonlySet<string>;
  /** People whose surname is a common word. */
  commonSurnames: ReadonlySet<string>;
}

function addClubs(index: AliasIndex, catalogue: Catalogue): void {
  for (const club of [...catalogue.clubs.values(), ...catalogue.otherClubs.values()]) {
    for (const name of club.aliases) index.add(name, 'club', club.id, 'strong');
    for (const name of club.place_aliases) index.add(name, 'club', club.id, 'place');
    for (const name of [...club.weak_aliases, ...club.nicknames]) {
      if (NO_MENTION.has(fold(name))) continue;
      // "The Reds" is no more one club's than "Reds" is.
      const bare = name.replace(/^(?:the|los|las|el) /i, '');
      index.add(bare, 'club', club.id, 'weak');
      if (bare.charAt(0) !== bare.charAt(0).toLowerCase()) index.add(`the ${bare}`, 'club', club.id, 'weak');
    }
    for (const name of club.negative_phrases) index.add(name, 'club', club.id, 'block');
    for (const name of club.reserve_or_women) {
      const isWomen = tokenize(name).some(({ word }) => WOMEN.has(word));
      index.add(name, 'club', club.id, isWomen ? 'block' : 'strong');
    }
  }
  for (const club of MORE_CLUBS) {
    for (const name of club.aliases) index.add(name, 'club', club.id, 'strong');
    for (const name of club.places) index.add(name, 'club', club.id, 'place');
  }
  for (const name of NOT_A_CLUB) index.add(name, 'club', '', 'block');
  for (const outlet of catalogue.outlets.values()) {
    for (const name of outlet.aliases) index.add(name, 'club', '', 'block');
  }
}

function namesakesOf(catalogue: Catalogue, index: AliasIndex): Map<string, Set<string>> {
  const namesakes = new Map<string, Set<string>>();
  for (const { name, club } of catalogue.otherPlayers) {
    const surname = tokenize(name).at(-1)?.word;
    if (surname === undefined || club === null) continue;
    const hit = index.startingAt(tokenize(club), 0).find(({ alias }) => alias.kind === 'club');
    const clubs = namesakes.get(surname) ?? new Set<string>();
    for (const id of hit?.alias.ids ?? [foldName(club)]) clubs.add(id);
    namesakes.set(surname, clubs);
  }
  return namesakes;
}

/** Builds the index over all names of clubs, players and outlets. Takes some 20 ms; keep the result. */
export function createTagger(catalogue: Catalogue): Tagger {
  const index = new AliasIndex();
  addClubs(index, catalogue);
  const namesakes = namesakesOf(catalogue, index);
  const givenNames = new Set<string>();
  const learn = (name: string) => {
    const [first, second] = tokenize(name);
    if (first !== undefined && second !== undefined && first.word.length > 2) givenNames.add(first.word);
  };
  for (const { name } of catalogue.otherPlayers) learn(name);
  for (const { name } of catalogue.journalists.values()) learn(name);
  const nameWords = new Map<string, Set<string>>();
  for (const player of catalogue.players.values()) {
    learn(player.name);
    for (const name of player.aliases) index.add(name, 'player', player.id, 'strong');
    for (const name of player.weak_aliases) index.add(name, 'player', player.id, 'weak');
    const names = [player.full_name, ...player.aliases, ...player.weak_aliases].flatMap((name) => [
      name,
      spellOutUmlauts(name),
    ]);
    nameWords.set(player.id, new Set(names.flatMap((name) => tokenize(name).map(({ word }) => word))));
  }
  const known = [...catalogue.knownPeople.values()];
  for (const { id, name, aliases, weak_aliases } of known) {
    learn(name);
    for (const alias of aliases) index.add(alias, 'player', id, 'strong');
    for (const alias of weak_aliases) index.add(alias, 'player', id, 'weak');
    const names = [name, ...aliases, ...weak_aliases].flatMap((each) => [each, spellOutUmlauts(each)]);
    nameWords.set(id, new Set(names.flatMap((each) => tokenize(each).map(({ word }) => word))));
  }
  const players = [...catalogue.players.values()];
  return {
    index,
    spells: new Map([
      ...players.map((player) => [player.id, spellsOf(player)] as const),
      ...known.map((person) => [person.id, knownSpells(person)] as const),
    ]),
    birthYears: new Map(players.flatMap((player) => birthYear(player.id, player.birth_date))),
    nameWords,
    givenNames,
    namesakes,
    shared: catalogue.sharedAliases,
    staff: new Set([
      ...players.filter((player) => player.position_group === 'STAFF').map(({ id }) => id),
      ...known.filter((person) => person.staff === true).map(({ id }) => id),
    ]),
    commonSurnames: new Set(known.filter((person) => person.common_surname === true).map(({ id }) => id)),
  };
}

const birthYear = (id: string, date: string | null): [string, number][] =>
  date === null ? [] : [[id, Number(date.slice(0, 4))]];
