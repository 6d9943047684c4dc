import { DelayedError, UnrecoverableError, type Job as QueuedJob } from 'bullmq';
import type { z } from 'zod';
import type { Context } from './context.ts';

/** What a running job may ask of its queue. */
export interface JobRun {
  /** The job's id in its queue. */
  id: string;
  /** 1 at the first try. */
  attempt: number;
  /** Milliseconds since the job was made. */
  ageMs: number;
  /** Ends this run and starts the job again after `ms`; it does not count as a failure. */
  later: (ms: number) => Promise<never>;
}

/** One step of the way of a story: one queue and its processor. */
export interface JobDefinition<Data> {
  name: string;
  /** Payloads are ids; they are checked when they come out of Redis. */
  data: z.ZodType<Data>;
  /** Which program works on it: the worker needs no token, the bot has one. */
  runsIn: 'worker' | 'bot';
  /** Jobs at a time in one process; 1 unless told. */
  concurrency?: number;
  /** One job at a time among all processes. */
  exclusive?: boolean;
  /** A job of this queue is made at this rhythm, once for all processes. */
  everyMs?: (context: Context) => number;
  /** Tries in all; 8 unless told, with growing delay: about four minutes. */
  attempts?: number;
  run(context: Context, data: Data, run: JobRun): Promise<void>;
}

/** Defines a job; list it in `jobs/index.ts`. */
export function defineJob<Data>(definition: JobDefinition<Data>): JobDefinition<Data> {
  return definition;
}

/** Thrown by a job whose data can never succeed: it is not tried again and stays for inspection. */
class HopelessError extends UnrecoverableError {
  override readonly name = 'HopelessError';
}

/** The processor that BullMQ calls: checks the payload, then runs the job. */
export function processorOf<Data>(definition: JobDefinition<Data>, context: Context) {
  return async (job: QueuedJob, token?: string): Promise<void> => {
    const data = definition.data.safeParse(job.data);
    if (!data.success) throw new HopelessError(`${definition.name}: malformed payload`);
    await definition.run(context, data.data, {
      id: job.id ?? '',
      attempt: job.attemptsMade + 1,
      ageMs: context.clock.now() - job.timestamp,
      later: async (ms) => {
        await job.moveToDelayed(context.clock.now() + ms, token);
        throw new DelayedError();
      },
    });
  };
}
