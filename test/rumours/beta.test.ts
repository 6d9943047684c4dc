import { describe, expect, it } from 'vitest';
import { betaQuantile, betaShare } from '../../src/rumours/beta.ts';

/** Simpson's rule over the density, as an independent check. */
function shareByAreas(x: number, a: number, b: number): number {
  const density = (t: number) => t ** (a - 1) * (1 - t) ** (b - 1);
  const area = (to: number, steps = 20_000) => {
    let sum = density(0) + density(to);
    for (let i = 1; i < steps; i += 1) sum += density((to * i) / steps) * (i % 2 === 1 ? 4 : 2);
    return (sum * to) / steps / 3;
  };
  return area(x) / area(1);
}

describe('betaQuantile', () => {
  it('is right where there is a formula', () => {
    for (const p of [0.001, 0.1, 0.25, 0.5, 0.9, 0.999]) {
      expect(betaQuantile(p, 1, 1)).toBeCloseTo(p, 12);
      expect(betaQuantile(p, 7, 1)).toBeCloseTo(p ** (1 / 7), 12);
      expect(betaQuantile(p, 1, 14)).toBeCloseTo(1 - (1 - p) ** (1 / 14), 12);
      expect(betaQuantile(p, 0.5, 0.5)).toBeCloseTo(Math.sin((Math.PI * p) / 2) ** 2, 12);
    }
    expect(betaQuantile(0.5, 6, 6)).toBeCloseTo(0.5, 12);
    // The median of Beta(2, 3) is the root of 6x² − 8x³ + 3x⁴ = ½.
    expect(betaQuantile(0.5, 2, 3)).toBeCloseTo(0.385_727_568, 8);
  });

  it('agrees with the area under the density', () => {
    for (const [a, b] of [
      [12, 4],
      [3, 7],
      [1.5, 8.5],
      [40, 2.5],
      [112, 204],
    ] as const) {
      for (const x of [0.05, 0.3, 0.6, 0.95]) {
        expect(betaShare(x, a, b), `${a} ${b} ${x}`).toBeCloseTo(shareByAreas(x, a, b), 5);
      }
    }
  });

  it('turns back what betaShare gives, in large numbers too', () => {
    for (const [a, b] of [
      [3000, 7000],
      [0.2, 30],
      [1, 0.5],
    ] as const) {
      for (const p of [0.1, 0.9]) expect(betaShare(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 8);
    }
  });

  it('keeps within 0 and 1', () => {
    expect(betaShare(-1, 2, 2)).toBe(0);
    expect(betaShare(2, 2, 2)).toBe(1);
    expect(betaQuantile(0, 2, 2)).toBeGreaterThanOrEqual(0);
    expect(betaQuantile(1, 2, 2)).toBeLessThanOrEqual(1);
  });
});
