/**
 * Limits found by search on the equations that define them, not by the closed forms that the product uses: whoever
 * copies a mistake there does not copy it here.
 */

const z95 = 1.959963984540054;

export type Limits = { lower: number; upper: number };

/** What a Member said: in how many units, and the sum of their satisfied shares. */
export type Voice = { units: number; satisfied: number };

/**
 * How many answers the units of these Members are worth, and the Members that count: the variance of the rate is that of
 * leaving out one Member after the other, to first order.
 */
export function worthOf(voices: Voice[]): { worth: number; counting: number } {
  let [n, sum, squaredUnits] = [0, 0, 0];
  for (const { units, satisfied } of voices) {
    n += units;
    sum += satisfied;
    squaredUnits += units * units;
  }
  const rate = sum / n;
  let squares = 0;
  for (const { units, satisfied } of voices) squares += ((satisfied - rate * units) / n) ** 2;
  const variance = (squares * voices.length) / Math.max(1, voices.length - 1);
  let worth = variance < 1e-20 ? n : Math.min(n, 1 + (rate * (1 - rate)) / variance);
  const perMember = squaredUnits / n;
  if (Math.min(sum, n - sum) < 5 - 1e-9) worth = Math.min(worth, n / (1 + (perMember - 1) / 2));
  const counting = n / perMember;
  if (perMember > 1 && counting > 1) {
    const few = studentQuantile(n - 1) / studentQuantile(counting - 1);
    worth = Math.max(0.5, worth * Math.min(1, few * few));
  }
  return { worth, counting };
}

/** Score limits: the p at which (phat - p)^2 = z^2 p (1 - p) / m, m answers with the finite population. */
export function scoreLimits(phat: number, worth: number, n: number, N: number | null, z = z95): Limits {
  if (n === N) return { lower: phat, upper: phat };
  const m = N === null || N < n ? worth : (worth * (N - 1)) / (N - n);
  const excess = (p: number) => (phat - p) ** 2 - (z * z * p * (1 - p)) / m;
  return {
    lower: phat === 0 ? 0 : rootBetween(0, phat, excess),
    upper: phat === 1 ? 1 : rootBetween(phat, 1, (p) => -excess(p)),
  };
}

/** Of one answer each: where few are missing, no narrower than every whole K of N allows. */
export function thinLimits(x: number, n: number, N: number | null): Limits {
  const limits = scoreLimits(x / n, n, n, N);
  if (N === null || N <= n || (N - n) * Math.min(x / n, 1 - x / n) >= 5) return limits;
  for (let K = x; K <= N - n + x; K += 1) {
    const isPossible = N - n <= 3 || (tailOf(K, n, N, x, n) > 0.025 && tailOf(K, n, N, 0, x) > 0.025);
    if (!isPossible) continue;
    limits.lower = Math.min(limits.lower, K / N);
    limits.upper = Math.max(limits.upper, K / N);
  }
  return limits;
}

/** P(from <= X <= to), X the satisfied among n drawn of N with K satisfied, one draw after the other. */
function tailOf(K: number, n: number, N: number, from: number, to: number): number {
  let chances = [1];
  for (let drawn = 0; drawn < n; drawn += 1) {
    const next: number[] = Array.from({ length: drawn + 2 }, () => 0);
    for (const [x, chance] of chances.entries()) {
      next[x + 1] = (next[x + 1] ?? 0) + (chance * Math.max(0, K - x)) / (N - drawn);
      next[x] = (next[x] ?? 0) + (chance * Math.max(0, N - K - (drawn - x))) / (N - drawn);
    }
    chances = next;
  }
  let sum = 0;
  for (let x = from; x <= to; x += 1) sum += chances[x] ?? 0;
  return sum;
}

function studentQuantile(degrees: number): number {
  return rootBetween(0, 100, (t) => 0.475 - integral((x) => studentDensity(x, degrees), 0, t));
}

/** Normed by its own integral over t = tan(u), so that the degrees need not be whole. */
function studentDensity(x: number, degrees: number): number {
  const shape = (t: number) => (1 + (t * t) / degrees) ** (-(degrees + 1) / 2);
  const key = String(degrees);
  norms[key] ??=
    2 * integral((u) => (u >= Math.PI / 2 - 1e-9 ? 0 : shape(Math.tan(u)) / Math.cos(u) ** 2), 0, Math.PI / 2);
  return shape(x) / norms[key];
}

const norms: Record<string, number> = {};

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
