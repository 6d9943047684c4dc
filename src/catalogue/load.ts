import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  builtInFeedSchema,
  clubSchema,
  journalistSchema,
  knownPersonSchema,
  otherClubSchema,
  otherPlayerSchema,
  outletSchema,
  playerSchema,
  sharedAliasSchema,
  sharedClubAliasSchema,
  type BuiltInFeed,
  type Club,
  type Journalist,
  type KnownPerson,
  type OtherClub,
  type OtherPlayer,
  type Outlet,
  type Player,
  type SharedAlias,
  type SharedClubAlias,
} from './schema.ts';

/** All facts that the product ships with. Maps are keyed by id. */
export interface Catalogue {
  clubs: ReadonlyMap<string, Club>;
  otherClubs: ReadonlyMap<string, OtherClub>;
  nationalTeams: ReadonlyMap<string, OtherClub>;
  players: ReadonlyMap<string, Player>;
  outlets: ReadonlyMap<string, Outlet>;
  journalists: ReadonlyMap<string, Journalist>;
  feeds: ReadonlyMap<string, BuiltInFeed>;
  /** Keyed by the folded name. */
  sharedAliases: ReadonlyMap<string, SharedAlias>;
  sharedClubAliases: ReadonlyMap<string, SharedClubAlias>;
  /** Pairs of names that spelling tolerance may never join. */
  neverFuzzy: readonly (readonly [string, string])[];
  otherPlayers: readonly OtherPlayer[];
  /** People of other clubs; none of `players` is among them. */
  knownPeople: ReadonlyMap<string, KnownPerson>;
}

const DATA = new URL('./data/', import.meta.url);

function read<T>(schema: z.ZodType<T>, path: string): T {
  const result = schema.safeParse(JSON.parse(readFileSync(new URL(path, DATA), 'utf8')));
  if (result.success) return result.data;
  throw new Error(`catalogue/data/${path}: ${z.prettifyError(result.error)}`);
}

function byId<T extends { id: string }>(rows: readonly T[]): Map<string, T> {
  const map = new Map(rows.map((row) => [row.id, row]));
  if (map.size !== rows.length) throw new Error('catalogue: an id is given twice');
  return map;
}

/** Reads and checks the data files; throws with the path of the first mistake. Takes about 60 ms. */
export function loadCatalogue(): Catalogue {
  const files = (folder: string) => readdirSync(new URL(folder, DATA)).toSorted();
  const shared = read(
    z.object({
      shared: z.record(z.string(), sharedAliasSchema),
      never_fuzzy: z.array(z.tuple([z.string(), z.string()])),
    }),
    'shared-player-aliases.json',
  );
  return {
    clubs: byId(files('clubs/').map((file) => read(clubSchema, `clubs/${file}`))),
    otherClubs: byId(read(z.object({ clubs: z.array(otherClubSchema) }), 'other-clubs.json').clubs),
    nationalTeams: byId(read(z.object({ teams: z.array(otherClubSchema) }), 'national-teams.json').teams),
    players: byId(
      files('players/').flatMap(
        (file) => read(z.object({ players: z.array(playerSchema) }), `players/${file}`).players,
      ),
    ),
    outlets: byId(read(z.object({ outlets: z.array(outletSchema) }), 'outlets.json').outlets),
    journalists: byId(
      read(z.object({ journalists: z.array(journalistSchema) }), 'journalists.json').journalists,
    ),
    feeds: byId(read(z.object({ feeds: z.array(builtInFeedSchema) }), 'feeds.json').feeds),
    sharedAliases: new Map(Object.entries(shared.shared)),
    sharedClubAliases: new Map(
      Object.entries(read(z.record(z.string(), sharedClubAliasSchema), 'shared-club-aliases.json')),
    ),
    neverFuzzy: shared.never_fuzzy,
    otherPlayers: read(z.object({ players: z.array(otherPlayerSchema) }), 'other-players.json').players,
    knownPeople: byId(read(z.object({ people: z.array(knownPersonSchema) }), 'known-people.json').people),
  };
}
