import { z } from 'zod';
import { defineJob } from '../src/app/define-job.ts';
import { pollFeed } from '../src/feeds/poll-feed.ts';
import read from './read.ts';

/** A claimed feed comes back after this long when its worker was killed: longer than any visit may take. */
const LEASE_MS = 45_000;
const FEEDS_PER_TICK = 50;

/** One tick: claims the feeds that are due and reads them. */
export default defineJob({
  name: 'poll',
  data: z.object({}),
  runsIn: 'worker',
  concurrency: 4,
  everyMs: ({ config }) => Math.min(1000, config.pollMinMs / 2),
  async run(context) {
    const due = await context.store.feeds.claim(context.clock.now(), LEASE_MS, FEEDS_PER_TICK);
    await Promise.all(
      due.map((feed) =>
        pollFeed(context, feed, (article) => context.enqueue(read, { article }, { id: article })),
      ),
    );
  },
});
