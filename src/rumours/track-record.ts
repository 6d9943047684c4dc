import { betaQuantile } from './beta.ts';
import { priorOf } from './priors.ts';
import type { Trial } from './trials.ts';

/** How often a source was right, so far. */
export interface TrackRecord {
  kind: Trial['kind'];
  id: string;
  name: string;
  tier: number;
  /** Forecasts that came true, that did not, and that are still open. */
  right: number;
  wrong: number;
  open: number;
  /** Posterior mean and 80 % interval of its share of right ones, starting from its tier's prior. */
  mean: number;
  low: number;
  high: number;
  /** Whether enough is settled to show it: {@link ENOUGH}. */
  enough: boolean;
}

/** Settled forecasts below which a record says nothing. */
export const ENOUGH = 5;
/** The two ends of an 80 % interval. */
const [LOW, HIGH] = [0.1, 0.9];

/** The record of a source about which nothing is known but its tier. */
export function emptyRecord(source: Pick<TrackRecord, 'kind' | 'id' | 'name' | 'tier'>): TrackRecord {
  return withInterval({ ...source, right: 0, wrong: 0, open: 0 });
}

type Counted = Pick<TrackRecord, 'kind' | 'id' | 'name' | 'tier' | 'right' | 'wrong' | 'open'>;

function withInterval(counted: Counted): TrackRecord {
  const { right, wrong } = counted;
  const [a, b] = priorOf(counted.tier);
  const [hits, misses] = [a + right, b + wrong];
  return {
    ...counted,
    mean: hits / (hits + misses),
    low: betaQuantile(LOW, hits, misses),
    high: betaQuantile(HIGH, hits, misses),
    enough: right + wrong >= ENOUGH,
  };
}

/** Beta–Bernoulli records of all sources that made a forecast, as they stand at `now`: most settled forecasts first. */
export function foldRecords(trials: readonly Trial[], now: number): TrackRecord[] {
  const sources = new Map<string, Counted>();
  for (const { kind, id, name, tier, ending, at } of trials) {
    const key = `${kind} ${id}`;
    const counted = sources.get(key) ?? { kind, id, name, tier, right: 0, wrong: 0, open: 0 };
    // A feed's tier may have changed since; the best it had counts, whatever comes first.
    counted.tier = Math.min(counted.tier, tier);
    if (at > now) counted.open += 1;
    else if (ending === 'official') counted.right += 1;
    else counted.wrong += 1;
    sources.set(key, counted);
  }
  return [...sources.values()]
    .map(withInterval)
    .sort((a, b) => b.right + b.wrong - a.right - a.wrong || (a.id < b.id ? -1 : 1));
}
