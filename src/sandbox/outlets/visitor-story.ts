import { z } from 'zod';

/** What a visitor of the sandbox writes for one of the outlets. */
export const visitorStorySchema = z.object({
  outletId: z.string(),
  title: z.string().trim().min(1).max(300),
  /** Plain text; empty lines separate paragraphs. */
  text: z.string().trim().min(1).max(50_000),
  /** Absolute http(s) address of a picture. */
  image: z.url({ protocol: /^https?$/ }).optional(),
});
export type VisitorStory = z.infer<typeof visitorStorySchema>;
