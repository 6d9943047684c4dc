import { z } from 'zod';
import { defineJob } from '../src/app/define-job.ts';

const LEASE_MS = 30_000;
const TIMERS_A_TICK = 100;

/** Puts what was kept for later (digests, held posts, edits) into the outboxes whose time has come. */
export default defineJob({
  name: 'wake',
  data: z.object({}),
  runsIn: 'bot',
  everyMs: () => 1000,
  async run({ store, clock, deliverTo }) {
    for (const timer of await store.timers.claim(clock.now(), LEASE_MS, TIMERS_A_TICK)) {
      await store.deliveries.enqueue(timer.channel, timer.piece);
      await deliverTo(timer.channel);
      await store.timers.done(timer);
    }
  },
});
