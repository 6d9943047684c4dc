import type { Context } from '../../src/app/context.ts';
import type { JobRun } from '../../src/app/define-job.ts';
import { deliverChannel } from '../../src/discord/delivery/channel.ts';
import type { Desk } from './desk.ts';

class Later extends Error {
  readonly ms: number;
  constructor(ms: number) {
    super('later');
    this.ms = ms;
  }
}

/** One run of the job; `later` where it asked to be run again, and after how many milliseconds. */
export async function deliverOnce(context: Context, channel: string): Promise<{ later?: number }> {
  const run: JobRun = { id: 'x', attempt: 1, ageMs: 0, later: (ms) => Promise.reject(new Later(ms)) };
  try {
    await deliverChannel(context, channel, run);
    return {};
  } catch (error) {
    if (error instanceof Later) return { later: error.ms };
    throw error;
  }
}

/** A desk's context at a time of its own. */
export interface At {
  context: Context;
  /** Moves the time on. */
  pass(ms: number): void;
  /** Puts a story into the channel's outbox and delivers until nothing is left to do now. */
  deliver(story: string, channel?: string): Promise<void>;
  /** Does what the wake job does: what has come due goes into the outboxes and is delivered. */
  wake(): Promise<number>;
}

/** The desk with a clock that the test moves; it starts at `now`. */
export function at(desk: Desk, now: number): At {
  let time = now;
  const { store } = desk.context;
  const context: Context = { ...desk.context, clock: { ...desk.context.clock, now: () => time } };
  const settle = async (channel: string): Promise<void> => {
    for (let tries = 0; tries < 30; tries += 1) {
      const { later } = await deliverOnce(context, channel);
      if (later === undefined) return;
      await desk.context.clock.sleep(Math.min(later, 6_000));
    }
    throw new Error('never done');
  };
  return {
    context,
    pass: (ms) => {
      time += ms;
    },
    async deliver(story, channel = desk.channel) {
      await store.deliveries.enqueue(channel, story);
      await settle(channel);
    },
    async wake() {
      const timers = await store.timers.claim(time, 1000, 100);
      for (const timer of timers) {
        await store.deliveries.enqueue(timer.channel, timer.piece);
        await settle(timer.channel);
        await store.timers.done(timer);
      }
      return timers.length;
    },
  };
}
