import { z } from 'zod';
import { defineJob } from '../src/app/define-job.ts';
import { FIRST_STEP, isCrowded, walkFollowers } from '../src/discord/notices/walk-followers.ts';
import direct from './direct.ts';

/** Where the walk over the followers stands, and the job that began it. */
const step = z.object({ among: z.number().int(), after: z.number(), origin: z.string() });

/**
 * Finds the members for whom a story's newest report is news. One job is one step of the walk and ends in the job of the
 * next one, behind those of other stories, as `post` does. One runs at a time, so that a member hears of stories in the
 * order in which they were filed. Jobs name no members: queues keep what is done for a while.
 */
const notify = defineJob({
  name: 'notify',
  data: z.object({ story: z.string(), article: z.string(), step: step.optional() }),
  runsIn: 'worker',
  exclusive: true,
  async run(context, { story, article, step: at }, job) {
    if (await isCrowded(context)) await job.later(Math.min(5_000, Math.max(100, job.ageMs / 4)));
    const next = await walkFollowers(context, { story, article }, at ?? FIRST_STEP);
    await context.enqueue(direct, {}, { unique: 'now' });
    if (next === undefined) return;
    const origin = at?.origin ?? job.id;
    await context.enqueue(
      notify,
      { story, article, step: { ...next, origin } },
      { id: `${origin}~${next.among}-${next.after}` },
    );
  },
});
export default notify;
