import type { Bench } from './bench.ts';

/** Every benchmark by its name in `npm run bench -- NAME`; loaded only when asked for. */
export const benches: Record<string, () => Promise<{ default: Bench }>> = {
  poll: () => import('./poll.ts'),
  schedule: () => import('./schedule.ts'),
  parse: () => import('./parse.ts'),
  torture: () => import('./torture.ts'),
  understand: () => import('./understand.ts'),
};
