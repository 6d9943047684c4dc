import { z } from 'zod';
import { CATEGORIES, STAGES } from '../stories/article.ts';

const tag = z.object({ id: z.string(), role: z.enum(['core', 'mention']) });

const claim = z.object({
  player: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  stage: z.enum(STAGES),
  denial: z.boolean(),
  source: z.string().nullable(),
  relayedBy: z.string().nullable(),
  quote: z.string().nullable(),
});

/** What was understood of an article, as it is stored (see `src/stories/article.ts`). */
export const understandingSchema = z.object({
  language: z.string(),
  text: z.string(),
  clubs: z.array(tag),
  players: z.array(tag),
  category: z.enum(CATEGORIES),
  claims: z.array(claim),
  attribution: z.array(z.string()),
  summary: z.array(z.string()),
});
export type Understanding = z.infer<typeof understandingSchema>;

/** One outlet's report of a story: what is kept of an article once it is filed. Text is not kept, only its summary. */
export const reportSchema = understandingSchema.omit({ text: true }).extend({
  article: z.string(),
  feed: z.string(),
  /** Display name. */
  outlet: z.string(),
  tier: z.number().int(),
  title: z.string(),
  link: z.string().nullable(),
  image: z.string().nullable(),
  /** Epoch ms: the feed's date, never after it was first seen. */
  published: z.number(),
  /** Epoch ms. */
  firstSeen: z.number(),
  /** From a feed's first poll: known, never posted. */
  baseline: z.boolean(),
  /** Whether it brought its story something new. */
  material: z.boolean(),
});
export type Report = z.infer<typeof reportSchema>;

/** What one channel wants. Ids derive from guild, channel and club, so that the same wish is the same subscription. */
export const subscriptionSchema = z.object({
  id: z.string(),
  guild: z.string(),
  channel: z.string(),
  club: z.string(),
  /** Lets tiers 0 … N through. */
  minTier: z.number().int().min(0).max(5),
  style: z.enum(['card', 'compact']),
  /** Epoch ms; stories that began before are not posted. */
  createdAt: z.number(),
  /** Id of the member who made it. */
  createdBy: z.string(),
});
export type Subscription = z.infer<typeof subscriptionSchema>;
