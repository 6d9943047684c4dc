import { z } from 'zod';
import { outletIds } from '../event.ts';

const baseline = z.strictObject({
  outletId: z.enum(outletIds),
  items: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        text: z.string().min(1),
        /** Age when the outlets open, in hours. */
        hoursAgo: z.number().positive(),
      }),
    )
    .min(3)
    .max(5),
});

/** What stands in an outlet's feed before anything is published: the bot must take it in silently. */
export type Baseline = z.infer<typeof baseline>;

/** Declares the older items of one outlet. Throws a ZodError when something is missing. */
export function defineBaseline(input: z.input<typeof baseline>): Baseline {
  return baseline.parse(input);
}
