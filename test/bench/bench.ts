/** One measured figure beside what it is to be compared with: a limit or a peer from the same run. */
export interface Figure {
  /** What was measured, e.g. `304 polls, all in`. */
  what: string;
  value: number;
  /** E.g. `ms p50`, `µs CPU`, `/s`, `B`. */
  unit: string;
  /** The limit or the peer, in the same unit, measured in the same run (or given by Discord's rules). */
  beside?: { what: string; value: number };
  /** What we want to reach, in the same unit, and on which side of it a figure is good. */
  goal?: { value: number; good: 'above' | 'below' };
}

/** A benchmark: it measures and never judges; a missed goal is printed and is no failure. */
export interface Bench {
  /** One line on what is run, at which size. */
  about: string;
  run(): Promise<Figure[]>;
}

/** Checks the shape of a benchmark where it is written. */
export function defineBench(bench: Bench): Bench {
  return bench;
}

/** The given share (0–1) of the values, e.g. `quantile(times, .99)`; NaN without values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
