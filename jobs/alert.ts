import { z } from 'zod';
import { defineJob } from '../src/app/define-job.ts';
import { alertAboutFeed } from '../src/discord/feed-alert.ts';

/** Tells the moderators of the servers that a feed matters to what has become of it. The job's id names the event. */
export default defineJob({
  name: 'alert',
  data: z.object({
    about: z.enum(['breaker', 'feed-gone', 'feed-back']),
    feed: z.string(),
    /** Items that were kept back; for a breaker. */
    count: z.number().optional(),
  }),
  runsIn: 'bot',
  run: (context, data, { id }) => alertAboutFeed(context, data, id),
});
