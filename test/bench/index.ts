import type { Bench } from './bench.ts';

/** Every benchmark by its name in `npm run bench -- NAME`; loaded only when asked for. */
export const benches: Record<string, () => Promise<{ default: Bench }>> = {
  poll: () => import('./poll.ts'),
  schedule: () => import('./schedule.ts'),
  parse: () => import('./parse.ts'),
  torture: () => import('./torture.ts'),
  fanout: () => import('./fanout.ts'),
  deliver: () => import('./deliver.ts'),
  latency: () => import('./latency.ts'),
  cluster: () => import('./cluster.ts'),
  understand: () => import('./understand.ts'),
};
