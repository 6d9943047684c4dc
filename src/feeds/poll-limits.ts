import type { Context } from '../app/context.ts';
import type { PollLimits } from './schedule.ts';

/** The operator's limits, now. */
export const limitsOf = ({ config, clock }: Context): PollLimits => ({
  minMs: config.pollMinMs,
  maxMs: config.pollMaxMs,
  now: clock.now(),
  random: Math.random,
});
