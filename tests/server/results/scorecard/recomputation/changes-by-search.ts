import { scoreLimits, type Limits } from './by-search.ts';

/**
 * Of x1 of n1 and x2 of n2, independent: the level at which the interval of the difference reaches 0, or Fisher's. `worth1`: as how many
 * answers the first n1 count.
 */
export function plainP(x1: number, n1: number, x2: number, n2: number, rho = 0, worth1 = n1): number {
  const [p1, p2] = [x1 / n1, x2 / n2];
  let [low, high] = [0, 37];
  for (let step = 0; step < 80; step += 1) {
    const z = (low + high) / 2;
    const { lower, upper } = differenceLimits(
      p1,
      scoreLimits(p1, worth1, n1, null, z),
      p2,
      scoreLimits(p2, n2, n2, null, z),
      rho,
    );
    if (lower > 0 || upper < 0) low = z;
    else high = z;
  }
  const p = p1 === p2 ? 1 : tails(low);
  const pooled = (p1 * worth1 + x2) / (worth1 + n2);
  const isSparse = [worth1, n2].some((n) => Math.min(n * pooled, n * (1 - pooled)) < 5);
  return isSparse ? Math.max(p, fisherP(Math.round(p1 * worth1), Math.round(worth1), x2, n2)) : p;
}

/** Fisher's test in whole numbers: the tables of these margins that are no likelier. */
function fisherP(x1: number, n1: number, x2: number, n2: number): number {
  const ways = (x: number): bigint => choose(n1, x) * choose(n2, x1 + x2 - x);
  let sum = 0n;
  for (let x = 0; x <= n1; x += 1) if (x <= x1 + x2 && ways(x) <= ways(x1)) sum += ways(x);
  return Number((sum * 10n ** 18n) / choose(n1 + n2, x1 + x2)) / 1e18;
}

function choose(n: number, k: number): bigint {
  if (k > n) return 0n;
  let ways = 1n;
  for (let i = 1; i <= k; i += 1) ways = (ways * BigInt(n - k + i)) / BigInt(i);
  return ways;
}

/** P(|Z| > |value|) by Simpson's rule over the density. */
export function tails(value: number): number {
  const [steps, end] = [20_000, Math.abs(value)];
  const width = end / steps;
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let sum = density(0) + density(end);
  for (let step = 1; step < steps; step += 1) sum += (step % 2 === 0 ? 2 : 4) * density(step * width);
  return 1 - (2 * sum * width) / 3;
}

/** Limits of p1 - p2 from the limits of its two parts, which move together by rho. */
export function differenceLimits(p1: number, one: Limits, p2: number, two: Limits, rho = 0): Limits {
  const side = (x: number, y: number) => Math.sqrt(Math.max(0, x * x + y * y - 2 * rho * x * y));
  return {
    lower: Math.max(-1, p1 - p2 - side(p1 - one.lower, two.upper - p2)),
    upper: Math.min(1, p1 - p2 + side(one.upper - p1, p2 - two.lower)),
  };
}

/** Holm by its definition: reject step by step; the adjusted p is the smallest level at which that happens. */
export function holmByDefinition(pValues: readonly number[], m: number): readonly number[] {
  return pValues.map((own) => {
    let adjusted = 0;
    for (const other of pValues) {
      if (other > own) continue;
      const smaller = pValues.filter((p) => p < other).length;
      adjusted = Math.max(adjusted, Math.min(1, (m - smaller) * other));
    }
    return adjusted;
  });
}
