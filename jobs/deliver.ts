import { z } from 'zod';
import { defineJob } from '../src/app/define-job.ts';
import { deliverChannel } from '../src/discord/deliver.ts';

/** Brings one channel up to date with its outbox. */
export default defineJob({
  name: 'deliver',
  data: z.object({ channel: z.string() }),
  runsIn: 'bot',
  concurrency: 32,
  run: (context, { channel }, run) => deliverChannel(context, channel, run),
});
