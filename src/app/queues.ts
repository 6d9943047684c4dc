import { Queue, Worker, type JobsOptions } from 'bullmq';
import type { Context } from './context.ts';
import { processorOf, type JobDefinition } from './define-job.ts';
import type { Logger } from './log.ts';
import type { RedisClient } from './redis/connect.ts';

/** A killed process's jobs are taken over this long after its last sign of life. */
const LOCK_MS = 10_000;
const STALLED_CHECK_MS = 5_000;

const RETENTION: JobsOptions = {
  removeOnComplete: { age: 3600, count: 500 },
  removeOnFail: { age: 14 * 24 * 3600, count: 2000 },
  backoff: { type: 'exponential', delay: 1000, jitter: 0.3 },
};

/**
 * Puts a job into its queue. `id`: the same id is the same job, so a repeated step adds nothing. `unique`: at most one job
 * of that name waits; one that is added while it runs makes it run once more.
 */
export type Enqueue = <Data extends object>(
  job: JobDefinition<Data>,
  data: Data,
  options?: { id?: string; unique?: string; delayMs?: number },
) => Promise<void>;

/** How many of a queue's jobs are running or ready to run; those that are to come later do not count. */
export type Backlog = (job: Pick<JobDefinition<never>, 'name'>) => Promise<number>;

/** How long a queue's oldest job that is ready to run has waited, ms; 0 where none waits. */
export type OldestWaiting = (job: Pick<JobDefinition<never>, 'name'>, now: number) => Promise<number>;

/** How many jobs of each queue that this process knows are in which state. */
export type QueueCounts = () => Promise<Record<string, Record<string, number>>>;

/** All queues over one connection. */
export interface Queues {
  enqueue: Enqueue;
  backlog: Backlog;
  oldestWaitingMs: OldestWaiting;
  counts: QueueCounts;
  /** Starts working on the jobs. */
  work(context: Context, jobs: readonly JobDefinition<object>[]): Promise<void>;
  /** Lets running jobs end, then lets go of Redis. */
  close(): Promise<void>;
}

/** Redis Cluster wants all keys of a queue in one slot. */
const prefixOf = (name: string) => `{tl:queue:${name}}`;

/** Opens the queues. One BullMQ queue per job, made when it is first used. */
export function openQueues(redis: RedisClient, log: Logger): Queues {
  const queues = new Map<string, Queue>();
  const workers: Worker[] = [];

  const queueOf = (name: string): Queue => {
    const known = queues.get(name);
    if (known !== undefined) return known;
    const queue = new Queue(name, {
      connection: redis,
      prefix: prefixOf(name),
      defaultJobOptions: RETENTION,
    });
    queue.on('error', (error) => log.debug({ err: error, queue: name }, 'queue'));
    queues.set(name, queue);
    return queue;
  };

  const start = (context: Context, job: JobDefinition<object>): Worker => {
    const worker = new Worker(job.name, processorOf(job, context), {
      connection: redis,
      prefix: prefixOf(job.name),
      concurrency: job.concurrency ?? 1,
      lockDuration: LOCK_MS,
      stalledInterval: STALLED_CHECK_MS,
      // A process may be killed several times while it works on the same job; that is not the job's fault.
      maxStalledCount: 20,
    });
    // The connection reports its own troubles; here they would be said again for every queue.
    worker.on('error', (error) => log.debug({ err: error, queue: job.name }, 'worker'));
    worker.on('failed', (failed, error) => {
      const last = failed === undefined || failed.attemptsMade >= (failed.opts.attempts ?? 1);
      log[last ? 'error' : 'warn'](
        { err: error, queue: job.name, data: failed?.data, attempt: failed?.attemptsMade },
        last ? 'A job has failed for good and is kept for inspection' : 'A job has failed and is tried again',
      );
    });
    return worker;
  };

  return {
    async enqueue(job, data, options = {}) {
      await queueOf(job.name).add(job.name, data, {
        attempts: job.attempts ?? 8,
        ...(options.id === undefined ? {} : { jobId: options.id }),
        ...(options.unique === undefined
          ? {}
          : { deduplication: { id: options.unique, keepLastIfActive: true } }),
        ...(options.delayMs === undefined ? {} : { delay: options.delayMs }),
      });
    },

    async backlog(job) {
      return queueOf(job.name).getJobCountByTypes('active', 'waiting');
    },

    async oldestWaitingMs(job, now) {
      const [oldest] = await queueOf(job.name).getJobs(['waiting'], 0, 0, true);
      return oldest === undefined ? 0 : now - oldest.timestamp;
    },

    async counts() {
      const counted = [...queues].map(
        async ([name, queue]) =>
          [name, await queue.getJobCounts('active', 'waiting', 'delayed', 'failed')] as const,
      );
      return Object.fromEntries(await Promise.all(counted));
    },

    async work(context, jobs) {
      for (const job of jobs) {
        const queue = queueOf(job.name);
        if (job.exclusive) await queue.setGlobalConcurrency(1);
        if (job.everyMs) {
          await queue.upsertJobScheduler(
            job.name,
            { every: Math.max(50, Math.round(job.everyMs(context))) },
            { name: job.name, data: {}, opts: { removeOnComplete: true, removeOnFail: { count: 50 } } },
          );
        }
        workers.push(start(context, job));
      }
    },

    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all([...queues.values()].map((queue) => queue.close()));
    },
  };
}
