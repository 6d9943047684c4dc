import { z } from 'zod';
import { defineJob } from '../src/app/define-job.ts';
import { judge } from '../src/stories/matching.ts';
import { foldStory } from '../src/stories/story.ts';
import deliver from './deliver.ts';

/** Finds the channels that want a story's newest report: those that have its post, and those that now get one. */
export default defineJob({
  name: 'post',
  data: z.object({ story: z.string(), article: z.string() }),
  runsIn: 'worker',
  concurrency: 4,
  async run({ store, log, enqueue }, { story: id, article }) {
    const reports = await store.stories.reports(id);
    const report = reports.find((each) => each.article === article);
    const story = foldStory(id, reports, report?.language ?? 'en');
    if (report === undefined || story === undefined) return;
    const channels = new Set(await store.stories.channels(id));
    for (const club of story.clubs) {
      for (const subscription of await store.subscriptions.ofClub(club.id)) {
        const verdict = judge(subscription, story, report);
        log.debug({ story: id, article, subscription: subscription.id, verdict }, 'judged');
        if (verdict === 'wanted') channels.add(subscription.channel);
      }
    }
    for (const channel of channels) {
      await store.deliveries.enqueue(channel, id);
      await enqueue(deliver, { channel }, { id: `${channel}-${id}-${article}` });
    }
  },
});
