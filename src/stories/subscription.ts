import { z } from 'zod';

/** What one channel wants. Ids derive from server, channel and club, so that the same wish is the same subscription. */
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
