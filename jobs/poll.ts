import { z } from 'zod';
import { articleJobId } from '../src/app/article-job.ts';
import type { Config } from '../src/app/config.ts';
import { defineJob } from '../src/app/define-job.ts';
import { pollTick } from '../src/feeds/poll-tick.ts';
import alert from './alert.ts';
import read from './read.ts';

const tickMs = ({ pollMinMs }: Config): number => Math.min(1000, pollMinMs / 2);

/** One tick: reads the feeds that come due until the next one. */
export default defineJob({
  name: 'poll',
  data: z.object({}),
  runsIn: 'worker',
  // A tick waits for the slowest of its feeds; those after it must not wait too.
  concurrency: 24,
  everyMs: ({ config }) => tickMs(config),
  run: (context) =>
    pollTick(context, tickMs(context.config), {
      read: (article, version) =>
        context.enqueue(read, { article, version }, { id: articleJobId({ article, version }) }),
      alert: (about, id) => context.enqueue(alert, about, { id }),
    }),
});
