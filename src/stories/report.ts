import { z } from 'zod';
import { CATEGORIES, STAGES } from './article.ts';
import { NOTICES } from './notice.ts';

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
  hedged: z.boolean().optional(),
  sums: z.array(z.string()).optional(),
  contract: z.string().nullable().optional(),
});

/** What was understood of an article, in a form that can be stored and read back (see `article.ts`). */
export const understandingSchema = z.object({
  language: z.string(),
  text: z.string(),
  clubs: z.array(tag),
  players: z.array(tag),
  category: z.enum(CATEGORIES),
  claims: z.array(claim),
  attribution: z.array(z.string()),
  summary: z.array(z.string()),
  translation: z.object({ language: z.enum(['en', 'es']), summary: z.array(z.string()) }).optional(),
});

/** Who took something back, and when (epoch ms). */
export const retractionSchema = z.object({ by: z.string(), at: z.number() });
export type Retraction = z.infer<typeof retractionSchema>;

/** One outlet's report of a story: what is kept of an article once it is filed. Its text is not kept, only its summary. */
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
  /** What the report itself says about an earlier version or another report; see `notice.ts`. */
  notice: z.enum(NOTICES).optional(),
  /** Set when it is read back: a moderator took the report, or its whole story, back. */
  retracted: retractionSchema.optional(),
});
export type Report = z.infer<typeof reportSchema>;

/** Whom a report is about: its core people and those whose moves it reports, in the catalogue or not. */
export function peopleOf({ players, claims }: Pick<Report, 'players' | 'claims'>): string[] {
  const core = players.filter((tag) => tag.role === 'core').map((tag) => tag.id);
  return [...new Set([...core, ...claims.map((each) => each.player)])];
}
