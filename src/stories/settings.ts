import { z } from 'zod';
import type { CATEGORIES } from './article.ts';

/** A time of day, `HH:MM`. */
const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
/** How booleans are stored in a Redis hash. */
const stored = z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]);

/** A server's own settings, as the design's `/settings` names them. */
export const settingsSchema = z.object({
  /** Language of posts and of words to everyone. */
  language: z.enum(['en', 'es']).default('en'),
  /** IANA name. */
  timeZone: z.string().default('UTC'),
  /** In between nothing is posted live; what comes is held for a digest. Both or none. */
  quietFrom: timeOfDay.optional(),
  quietTo: timeOfDay.optional(),
  /** Hour of the daily digest in the server's time zone. */
  digestHour: z.coerce.number().int().min(0).max(23).default(9),
  /** Live posts an hour and channel; the rest go into a digest. 0: no limit. */
  hourlyCap: z.coerce.number().int().min(0).max(100).default(12),
  /** Line-ups, goals and reports of one match share one post. */
  matchMode: stored.default(false),
  /** No hourly limit; rumours of tiers 3–5 go into an hourly round-up. */
  deadlineMode: stored.default(false),
  /** Hours for which `spoilers: hold` keeps a match report back. */
  spoilerHold: z.coerce.number().min(0).max(72).default(3),
  /** Where moderators hear of what needs them. */
  alertsChannel: z.string().optional(),
  /** Whose members may use the moderators' commands too. */
  moderatorRole: z.string().optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** A server may mute this many things. */
export const MOST_MUTES = 200;
/** What can be muted. */
export const MUTE_KINDS = ['word', 'player', 'outlet', 'category'] as const;

/** One thing that a server never wants to see. `value`: the word as typed, or an id; for an outlet its display name. */
export const muteSchema = z.object({
  kind: z.enum(MUTE_KINDS),
  value: z.string(),
  /** Id of the member who muted it, and when (epoch ms). */
  by: z.string(),
  at: z.number(),
});
export type Mute = z.infer<typeof muteSchema>;

/** Categories that no channel of a football club wants. */
export const NEVER_POSTED: ReadonlySet<(typeof CATEGORIES)[number]> = new Set([
  'other_sport',
  'not_football',
]);
