import { z } from 'zod';
import { CATEGORIES } from './article.ts';

/** When a subscription's posts come: each at once, or together once an hour or once a day. */
export const MODES = ['live', 'hourly', 'daily'] as const;
/** How a post looks. */
export const STYLES = ['card', 'compact'] as const;
/** How results are kept from those who have not seen the match yet, mildest first. */
export const SPOILERS = ['off', 'tag', 'hold'] as const;
/** Which posts mention the role. */
export const MENTIONS = ['all', 'material', 'official'] as const;
/** The language of posts; with `-only`, stories that exist in no other are dropped. */
export const POST_LANGUAGES = ['en', 'es', 'en-only', 'es-only'] as const;

/**
 * What one channel wants. Ids derive from server, channel and wish, so that the same wish is the same subscription. Fields
 * that came later have defaults, so that what was stored before can still be read.
 */
export const subscriptionSchema = z.object({
  id: z.string(),
  guild: z.string(),
  channel: z.string(),
  /** What the channel is to Discord; decides how a post is made. */
  channelKind: z.enum(['text', 'announcement', 'forum']).default('text'),
  /** Only stories about this club. */
  club: z.string().nullable().default(null),
  /** Only stories about this player. */
  player: z.string().nullable().default(null),
  /** Only these kinds; empty: all. */
  categories: z.array(z.enum(CATEGORIES)).default([]),
  /** Lets tiers 0 … N through. */
  minTier: z.number().int().min(0).max(5),
  /** Null: the server's language. */
  language: z.enum(POST_LANGUAGES).nullable().default(null),
  mode: z.enum(MODES).default('live'),
  style: z.enum(STYLES),
  /** Id of the role that posts mention. */
  mention: z.string().nullable().default(null),
  mentionWhen: z.enum(MENTIONS).default('all'),
  spoilers: z.enum(SPOILERS).default('off'),
  /** A discussion thread under each post. */
  thread: z.boolean().default(false),
  /** Kept, but nothing is posted for it. */
  paused: z.boolean().default(false),
  /** Epoch ms; stories that began before are not posted. */
  createdAt: z.number(),
  /** Id of the member who made it. */
  createdBy: z.string(),
});
export type Subscription = z.infer<typeof subscriptionSchema>;

/** A server may have this many. */
export const MOST_SUBSCRIPTIONS = 50;

/** What makes two wishes of a channel the same wish. */
export type Wish = Pick<Subscription, 'guild' | 'channel' | 'club'> &
  Partial<Pick<Subscription, 'player' | 'categories'>>;

/** Whether two subscriptions bring the same stories into the same channel, however they are told. */
export function isSameWish(one: Wish, other: Wish): boolean {
  const [a, b] = [one, other].map(({ guild, channel, club, player = null, categories = [] }) =>
    JSON.stringify([guild, channel, club, player, categories.toSorted()]),
  );
  return a === b;
}

/** Where subscriptions are found: the narrowest thing that every story they want has. */
export type Facet = `club:${string}` | `player:${string}` | `category:${string}` | 'all';

/** The facets under which a subscription is listed. */
export function facetsOf({ club, player, categories }: Subscription): Facet[] {
  if (player !== null) return [`player:${player}`];
  if (club !== null) return [`club:${club}`];
  return categories.length > 0 ? categories.map((category): Facet => `category:${category}`) : ['all'];
}
