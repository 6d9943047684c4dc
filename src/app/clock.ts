import { setTimeout as wait } from 'node:timers/promises';

/** Time, so that tests can bring their own. All times are epoch milliseconds in UTC. */
export interface Clock {
  now(): number;
  /** Resolves after `ms`; rejects with an AbortError when the signal fires first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => wait(ms, undefined, signal ? { signal } : {}),
};
