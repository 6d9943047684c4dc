/** A logistic regression: the bias, and a weight for each column of raw values. */
export interface Fit {
  bias: number;
  weights: number[];
}

const STEPS = 40;
const CLOSE = 1e-7;

/**
 * L2-regularised logistic regression by Newton's method on standardised columns; `strength` is the C of the usual
 * libraries (small: strong regularisation; the bias is free). The weights come back for raw values.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  strength: number,
): Fit {
  const width = rows[0]?.length ?? 0;
  const means = columns(width, (at) => mean(rows.map((row) => row[at] ?? 0)));
  const scales = columns(width, (at) => {
    const spread = Math.sqrt(mean(rows.map((row) => ((row[at] ?? 0) - (means[at] ?? 0)) ** 2)));
    return spread > 0 ? spread : 1;
  });
  const scaled = rows.map((row) => [1, ...row.map((x, at) => (x - (means[at] ?? 0)) / (scales[at] ?? 1))]);
  let weights = columns(width + 1, () => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const move = newtonStep(scaled, labels, weights, strength);
    weights = weights.map((w, at) => w - (move[at] ?? 0));
    if (Math.max(...move.map(Math.abs)) < CLOSE) break;
  }
  const [bias = 0, ...own] = weights;
  const raw = own.map((w, at) => w / (scales[at] ?? 1));
  return { bias: bias - sum(raw.map((w, at) => w * (means[at] ?? 0))), weights: raw };
}

function newtonStep(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  weights: readonly number[],
  strength: number,
): number[] {
  const width = weights.length;
  const gradient = weights.map((w, at) => (at === 0 ? 0 : w / strength));
  const hessian = columns(width, (i) =>
    columns(width, (j) => (i === j ? (i === 0 ? 1e-9 : 1 / strength) : 0)),
  );
  rows.forEach((row, n) => {
    let score = 0;
    for (let i = 0; i < width; i += 1) score += (row[i] ?? 0) * (weights[i] ?? 0);
    const p = 1 / (1 + Math.exp(-score));
    const error = p - (labels[n] === true ? 1 : 0);
    for (let i = 0; i < width; i += 1) {
      const x = row[i] ?? 0;
      gradient[i] = (gradient[i] ?? 0) + error * x;
      const line = hessian[i];
      if (!line || x === 0) continue;
      const factor = p * (1 - p) * x;
      for (let j = 0; j < width; j += 1) line[j] = (line[j] ?? 0) + factor * (row[j] ?? 0);
    }
  });
  return solve(hessian, gradient);
}

/** Solves `matrix · x = right` by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0]);
  const width = lines.length;
  for (let i = 0; i < width; i += 1) {
    const pivot = columns(width - i, (k) => k + i).reduce((best, k) =>
      Math.abs(lines[k]?.[i] ?? 0) > Math.abs(lines[best]?.[i] ?? 0) ? k : best,
    );
    const [top = [], other = []] = [lines[pivot], lines[i]];
    lines[pivot] = other;
    lines[i] = top;
    for (let k = i + 1; k < width; k += 1) {
      const factor = (lines[k]?.[i] ?? 0) / (top[i] ?? 1);
      lines[k] = (lines[k] ?? []).map((x, at) => x - factor * (top[at] ?? 0));
    }
  }
  const x = columns(width, () => 0);
  for (let i = width - 1; i >= 0; i -= 1) {
    const line = lines[i] ?? [];
    const known = sum(columns(width - i - 1, (k) => (line[i + 1 + k] ?? 0) * (x[i + 1 + k] ?? 0)));
    x[i] = ((line[width] ?? 0) - known) / (line[i] ?? 1);
  }
  return x;
}

function columns<T>(width: number, value: (at: number) => T): T[] {
  return Array.from({ length: width }, (_, at) => value(at));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / Math.max(1, values.length);
