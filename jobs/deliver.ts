import { z } from 'zod';
import { defineJob } from '../src/app/define-job.ts';
import { deliverChannel } from '../src/discord/delivery/channel.ts';

/** Brings one channel up to date with its outbox. */
export default defineJob({
  name: 'deliver',
  data: z.object({ channel: z.string() }),
  runsIn: 'bot',
  // At 48 requests a second this many are enough to wait for slow answers, and few enough to let a new story in soon.
  concurrency: 12,
  run: (context, { channel }, run) => deliverChannel(context, channel, run),
});
