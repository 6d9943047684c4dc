import { z } from 'zod';
import { defineJob } from '../src/app/define-job.ts';
import { sendWaiting } from '../src/discord/notices/send-waiting.ts';

/** Writes to the followers who are to be told something: at once when asked, and when those come due who had to wait. */
export default defineJob({
  name: 'direct',
  data: z.object({}),
  runsIn: 'bot',
  everyMs: () => 1000,
  run: (context) => sendWaiting(context),
});
