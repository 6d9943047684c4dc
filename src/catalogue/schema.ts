import { z } from 'zod';

/** Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as what is known. */
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const names = z.array(z.string().min(1));
const confidence = z.enum(['high', 'medium', 'low', 'none']);

/** Names by which a club is found; see `docs/decisions/0003-aliases.md` for the four strengths. */
const clubNames = {
  aliases: names.default([]),
  place_aliases: names.default([]),
  weak_aliases: names.default([]),
  nicknames: names.default([]),
  negative_phrases: names.default([]),
  reserve_or_women: names.default([]),
};

/** One club that servers can subscribe to: `data/clubs/<id>.json`. */
export const clubSchema = z.strictObject({
  id,
  name: z.string(),
  full_name: z.string(),
  league: z.enum(['premier-league', 'la-liga']),
  season: z.string().regex(/^\d{4}-\d{2}$/),
  city: z.string(),
  stadium: z.string(),
  /** The club's colour for embeds, `#RRGGBB`. */
  colour: z.string().regex(/^#[0-9A-F]{6}$/),
  /** Id of a person in the players' files. */
  manager: id.optional(),
  manager_name: z.string().optional(),
  manager_as_of: date.optional(),
  ...clubNames,
  fan_names: names,
  rivals: z.array(id),
  /** Ids at football data providers. */
  ids: z.record(z.string(), z.string()),
  football_data_name: z.string(),
  as_of: date,
});
export type Club = z.infer<typeof clubSchema>;

/** A club or national team outside the leagues that we follow; known so that it can be told apart. */
export const otherClubSchema = z.strictObject({ id, name: z.string(), ...clubNames });
export type OtherClub = z.infer<typeof otherClubSchema>;

/** A past station of a career. */
const previousClub = z.strictObject({
  club: z.string(),
  club_id: id.optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  kind: z.enum(['loan', 'youth', 'reserves']).optional(),
});

/** One person: player, coach or official. Facts of confidence `low` or `none` are not shown as facts. */
export const playerSchema = z.strictObject({
  id,
  name: z.string(),
  full_name: z.string(),
  status: z.enum(['squad', 'academy', 'loaned_out', 'manager', 'official', 'ex_or_collision', 'deceased']),
  /** Null: free, retired or not known. */
  club: id.nullable(),
  position_group: z.string(),
  position: z.string().nullable(),
  birth_date: date.nullable(),
  nationality: z.string(),
  shirt_number: z.number().int().nullable(),
  joined: date.nullable(),
  contract_until: date.nullable(),
  aliases: names,
  weak_aliases: names,
  previous_clubs: z.array(previousClub),
  ids: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  loan_to: z.string().optional(),
  loan_from: z.string().optional(),
  loan_until: date.optional(),
  captain: z.boolean().optional(),
  role: z.enum(['pundit']).optional(),
  note: z.string().optional(),
  sources: names,
  confidence: z.record(z.string(), confidence),
  as_of: date,
});
export type Player = z.infer<typeof playerSchema>;

/** A name that several people carry. `default` is whom it means when nothing else decides (null: nobody). */
export const sharedAliasSchema = z.strictObject({
  players: z.array(id),
  default: id.nullable(),
  /** How many people outside the catalogue carry it. */
  others: z.number().int().optional(),
  rule: z.string().optional(),
});
export type SharedAlias = z.infer<typeof sharedAliasSchema>;

/** The same for names of clubs. */
export const sharedClubAliasSchema = z.strictObject({
  clubs: z.array(id),
  outlets: z.array(id).optional(),
  default: id.nullable(),
  rule: z.string().optional(),
});
export type SharedClubAlias = z.infer<typeof sharedClubAliasSchema>;

/** A player whom we know only to know that a name is shared. Never shown. */
export const otherPlayerSchema = z.strictObject({
  name: z.string(),
  club: z.string().nullable(),
  birth_year: z.number().int().nullable().optional(),
});
export type OtherPlayer = z.infer<typeof otherPlayerSchema>;

/**
 * Somebody of other clubs, known by his career: so that a surname beside one of his clubs means him. Never shown.
 * `aliases` tag alone in a football text, `weak_aliases` beside a club of his.
 */
export const knownPersonSchema = z.strictObject({
  id,
  name: z.string(),
  aliases: names,
  weak_aliases: names,
  spells: z.array(z.strictObject({ club: id, from: date, to: date.optional() })),
  /** Coaches; only people who play are transferred. */
  staff: z.literal(true).optional(),
  /** The surname is a common word: it counts only where the full name stands in the same item. */
  common_surname: z.literal(true).optional(),
});
export type KnownPerson = z.infer<typeof knownPersonSchema>;

/** How far a source can be trusted: 0 the club itself, 1 very reliable … 4 gossip, 5 ignored. */
export const tierSchema = z.number().int().min(0).max(5);

/** Who can be named as a source. `weak_aliases` count only inside an attribution, with their capitals. */
export const outletSchema = z.strictObject({
  id,
  name: z.string(),
  kind: z.string(),
  language: z.string(),
  tier: tierSchema,
  tier_source: z.string(),
  confidence,
  aliases: names,
  weak_aliases: names,
  as_of: date,
});
export type Outlet = z.infer<typeof outletSchema>;

/** A person who can be named as a source. */
export const journalistSchema = z.strictObject({
  id,
  name: z.string(),
  outlets: z.array(id),
  outlet_note: z.string(),
  aliases: names,
  weak_aliases: names,
  /** Club ids; `*` means any. */
  clubs: names,
  tier: tierSchema,
  tier_source: names,
  confidence,
  note: z.string().optional(),
  as_of: date,
});
export type Journalist = z.infer<typeof journalistSchema>;

/** A feed that is built in. */
export const builtInFeedSchema = z.strictObject({
  id,
  outlet: id,
  name: z.string(),
  url: z.url(),
  type: z.enum(['rss', 'html']),
  language: z.string(),
  scope: z.enum(['club', 'general', 'aggregate']),
  clubs: z.array(id),
  needs_keyword_filter: z.boolean(),
  tier: tierSchema,
  tier_source: z.string(),
  /** Items whose title contains `match` are of another tier. */
  subtypes: z.array(z.strictObject({ match: z.string(), tier: tierSchema })).optional(),
  items_per_day_est: z.tuple([z.number(), z.number()]),
  content: z.string(),
  url_source: names,
  url_confidence: z.string(),
  enabled: z.boolean(),
  note: z.string().optional(),
  as_of: date,
});
export type BuiltInFeed = z.infer<typeof builtInFeedSchema>;
