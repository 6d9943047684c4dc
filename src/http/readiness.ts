import type { Context } from '../app/context.ts';

/** How long Redis may take to answer before we are not ready. */
const REDIS_MS = 1000;
/** A feed that is this late is not being polled. Claims come back after 45 s when a worker was killed. */
const POLL_LATE_MS = 120_000;
/** A channel whose turn to be delivered to has not come for this long waits for a bot that is not there. */
const DELIVERY_LATE_MS = 120_000;

/** Whether the desk does its work, and what it is that does not. */
export interface Readiness {
  ready: boolean;
  redis: boolean;
  /** `none` in a process without a token. */
  gateway: string;
  /** Polls come in time. */
  polls: boolean;
  /** No delivery is overdue. */
  deliveries: boolean;
  /** Why nothing is sent at all; null while all is well. */
  halted: string | null;
}

/** Looks at everything that has to work for news to arrive. */
export async function readiness(
  { store, clock, oldestWaitingMs }: Context,
  gateway: string | undefined,
): Promise<Readiness> {
  const now = clock.now();
  const shared = Promise.all([
    store.feeds.mostOverdueMs(now),
    oldestWaitingMs({ name: 'deliver' }, now),
    store.pace.halted(),
  ]);
  const answer = await Promise.race([shared, clock.sleep(REDIS_MS).then(() => undefined)]);
  const [pollLate = 0, deliveryLate = 0, halted] = answer ?? [];
  const state = {
    redis: answer !== undefined,
    gateway: gateway ?? 'none',
    polls: pollLate < POLL_LATE_MS,
    deliveries: deliveryLate < DELIVERY_LATE_MS,
    halted: halted ?? null,
  };
  const ready =
    state.redis && state.gateway !== 'connecting' && state.polls && state.deliveries && halted === undefined;
  return { ready, ...state };
}
