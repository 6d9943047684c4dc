import { z } from 'zod';
import { defineJob } from '../src/app/define-job.ts';
import { fanOut, FIRST_STEP } from '../src/discord/fan-out.ts';
import deliver from './deliver.ts';

/** Where the walk over the subscribers stands, and the job that began it. */
const step = z.object({ facet: z.number().int(), cursor: z.string(), origin: z.string() });

/**
 * Finds the channels that want a story's newest report. One job is one step of the walk and ends in the job of the next
 * one, behind those of other stories: all stories get on, however many channels one of them has. One runs at a time, so
 * that channels get stories in the order in which they were filed.
 */
const post = defineJob({
  name: 'post',
  data: z.object({ story: z.string(), article: z.string().nullable(), step: step.optional() }),
  runsIn: 'worker',
  exclusive: true,
  async run(context, { story, article, step: at }, { id }) {
    const next = await fanOut(context, { story, article }, at ?? FIRST_STEP, {
      deliver: (channel) => context.enqueue(deliver, { channel }, { unique: channel }),
      backlog: () => context.backlog(deliver),
    });
    if (next === undefined) return;
    const origin = at?.origin ?? id;
    await context.enqueue(
      post,
      { story, article, step: { ...next, origin } },
      { id: `${origin}~${next.facet}-${next.cursor}` },
    );
  },
});
export default post;
