import type { Fault } from '../../src/sandbox/discord/types.ts';

/** Numbers in [0, 1) that are the same for the same seed (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const limited = (scope: 'user' | 'shared' | 'global', told: boolean): Fault => ({
  kind: 'answer',
  status: 429,
  body: {
    message: 'You are being rate limited.',
    global: scope === 'global',
    ...(told && { retry_after: 0.4 }),
  },
  headers: {
    'x-ratelimit-scope': scope,
    ...(scope === 'global' && { 'x-ratelimit-global': 'true' }),
    ...(told && { 'retry-after': '1' }),
  },
});

/** What Discord does to requests, each with its share of a hundred. */
const FAULTS: readonly (readonly [share: number, Fault])[] = [
  [3, { kind: 'answer', status: 500 }],
  [3, { kind: 'answer', status: 502 }],
  [2, { kind: 'answer', status: 503 }],
  [3, { kind: 'reset' }],
  [0.7, { kind: 'hang-after' }],
  [1, limited('user', true)],
  [1, limited('user', false)],
  [1, limited('shared', true)],
  [0.5, limited('shared', false)],
  [0.5, limited('global', true)],
  [0.5, limited('global', false)],
];

/** The fault that a request meets; undefined for most. */
export function drawFault(random: () => number): Fault | undefined {
  let left = random() * 100;
  for (const [share, fault] of FAULTS) {
    left -= share;
    if (left < 0) return fault;
  }
  return undefined;
}
