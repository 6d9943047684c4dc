import { z } from 'zod';
import { defineJob } from '../src/app/define-job.ts';

/** Takes what an article claims into the rumour ledger, as the article stands now: again after a correction or a retraction. */
export default defineJob({
  name: 'ledger',
  data: z.object({ story: z.string(), article: z.string() }),
  runsIn: 'worker',
  async run({ store, rumours }, { story: id, article }) {
    const story = await store.filing.resolve(id);
    const report = (await store.stories.reports(story)).find((each) => each.article === article);
    if (report !== undefined) await rumours.record(report, story);
  },
});
