/**
 * Limits found by search on the equations that define them, not by the closed forms that the product uses: whoever
 * copies a mistake there does not copy it here.
 */

const z = 1.959963984540054;

export type Limits = { lower: number; upper: number };

/** Score limits: the p at which (phat - p)^2 = z^2 p (1 - p) / m. */
export function scoreLimits(satisfied: number, n: number, N: number | null): Limits {
  const phat = satisfied / n;
  if (n === N) return { lower: phat, upper: phat };
  const m = N === null || N < n ? n : (n * (N - 1)) / (N - n);
  const excess = (p: number) => (phat - p) ** 2 - (z * z * p * (1 - p)) / m;
  return {
    lower: phat === 0 ? 0 : rootBetween(0, phat, excess),
    upper: phat === 1 ? 1 : rootBetween(phat, 1, (p) => -excess(p)),
  };
}

/** Mean -+ t s / sqrt(n) sqrt(1 - n/N), t where the density of Student, summed up by Simpson's rule, reaches 0.975. */
export function meanLimits(shares: number[], N: number | null): Limits {
  const n = shares.length;
  let sum = 0;
  for (const share of shares) sum += share;
  const mean = sum / n;
  let squares = 0;
  for (const share of shares) squares += (share - mean) * (share - mean);
  const part = N === null || N < n ? 1 : 1 - n / N;
  const half = studentQuantile(n - 1) * Math.sqrt((squares / (n - 1) / n) * part);
  return { lower: Math.max(0, mean - half), upper: Math.min(1, mean + half) };
}

function studentQuantile(degrees: number): number {
  return rootBetween(0, 100, (t) => 0.475 - integral((x) => studentDensity(x, degrees), 0, t));
}

/** Gamma((k+1)/2) / Gamma(k/2) by its product, from 1/sqrt(pi) or sqrt(pi)/2 upwards. */
function studentDensity(x: number, degrees: number): number {
  let ratio = degrees % 2 === 1 ? 1 / Math.sqrt(Math.PI) : Math.sqrt(Math.PI) / 2;
  for (let k = degrees % 2 === 1 ? 1 : 2; k < degrees; k += 2) ratio *= (k + 1) / k;
  return (ratio / Math.sqrt(degrees * Math.PI)) * (1 + (x * x) / degrees) ** (-(degrees + 1) / 2);
}

function integral(f: (x: number) => number, from: number, to: number): number {
  const steps = 4_000;
  const width = (to - from) / steps;
  let sum = f(from) + f(to);
  for (let step = 1; step < steps; step += 1) sum += (step % 2 === 0 ? 2 : 4) * f(from + step * width);
  return (sum * width) / 3;
}

/** Of a function that falls from above 0 to below 0. */
function rootBetween(from: number, to: number, f: (x: number) => number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (f(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
