import { expect, test } from 'vitest';
import { foldName } from '../../src/catalogue/fold.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';

const catalogue = loadCatalogue();

test('holds what the desk knows', () => {
  expect(catalogue.clubs.size).toBe(40);
  expect(catalogue.outlets.size).toBe(82);
  expect(catalogue.feeds.size).toBe(42);
  expect(catalogue.journalists.size).toBe(32);
  const squad = (club: string) =>
    [...catalogue.players.values()].filter((player) => player.club === club && player.status === 'squad');
  expect(squad('liverpool').length).toBeGreaterThan(20);
  expect(squad('real-madrid').length).toBeGreaterThan(20);
});

test('every reference leads somewhere', () => {
  const clubs = new Set([
    ...catalogue.clubs.keys(),
    ...catalogue.otherClubs.keys(),
    ...catalogue.nationalTeams.keys(),
  ]);
  for (const player of catalogue.players.values()) {
    if (player.club !== null) expect(clubs, player.id).toContain(player.club);
    for (const { club_id: id } of player.previous_clubs)
      if (id !== undefined) expect(clubs, player.id).toContain(id);
  }
  for (const club of catalogue.clubs.values()) {
    if (club.manager !== undefined) expect(catalogue.players.has(club.manager), club.id).toBe(true);
    for (const rival of club.rivals) expect(catalogue.clubs.has(rival), club.id).toBe(true);
  }
  for (const feed of catalogue.feeds.values()) {
    expect(catalogue.outlets.has(feed.outlet), feed.id).toBe(true);
    for (const club of feed.clubs) expect(catalogue.clubs.has(club), feed.id).toBe(true);
  }
  for (const journalist of catalogue.journalists.values()) {
    for (const outlet of journalist.outlets) expect(catalogue.outlets.has(outlet), journalist.id).toBe(true);
  }
  for (const shared of catalogue.sharedAliases.values()) {
    for (const id of shared.players) expect(catalogue.players.has(id), id).toBe(true);
  }
});

test('a strong name belongs to one club, and to one person unless it is listed as shared', () => {
  const owners = (rows: Iterable<{ id: string; aliases: readonly string[] }>) => {
    const map = new Map<string, Set<string>>();
    for (const row of rows) {
      for (const alias of row.aliases) {
        const key = foldName(alias);
        map.set(key, (map.get(key) ?? new Set()).add(row.id));
      }
    }
    return [...map].filter(([, ids]) => ids.size > 1).map(([name]) => name);
  };
  expect(owners([...catalogue.clubs.values(), ...catalogue.otherClubs.values()])).toEqual([]);
  expect(owners(catalogue.players.values()).filter((name) => !catalogue.sharedAliases.has(name))).toEqual([]);
});

test('every person has a date from which the facts are', () => {
  expect([...catalogue.players.values()].filter((player) => !/^\d{4}/.test(player.as_of))).toEqual([]);
});
