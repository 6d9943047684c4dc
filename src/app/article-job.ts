import { z } from 'zod';

/** The payload of the steps that an article goes through. */
export const articleData = z.object({
  article: z.string(),
  /** Tells a later wording of an article that has gone its way before; missing the first time. */
  version: z.string().optional(),
});

/** The job's id in each of these queues: one for each wording, so that a new one is not taken for the old one repeated. */
export const articleJobId = ({ article, version }: z.infer<typeof articleData>): string =>
  version === undefined ? article : `${article}-${version}`;
