import { erfc, incompleteBeta } from './special-functions.ts';

/** P(Z <= z) of the standard normal distribution, absolute error below 1e-14. */
export function normalCdf(z: number): number {
  return z < 0 ? erfc(-z / Math.SQRT2) / 2 : 1 - erfc(z / Math.SQRT2) / 2;
}

/** P(|Z| >= |z|): the two-sided p-value of a normal statistic. */
export function normalTwoSided(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}

/** P(X >= x) of the chi-square distribution with one degree of freedom, x >= 0: that of |Z| at sqrt(x). */
export function chiSquareUpperTail(x: number): number {
  return normalTwoSided(Math.sqrt(x));
}

/** P(T <= t) of Student's t with df > 0 degrees of freedom: the tail is I_(df/(df+t^2))(df/2, 1/2) / 2.
 * Absolute error below 1e-11 up to 5000 degrees of freedom. */
export function tCdf(t: number, df: number): number {
  const tail = incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
  return t < 0 ? tail : 1 - tail;
}

/** The t with P(T <= t) = p, 0.5 <= p < 1. */
export const tQuantile = (p: number, df: number): number => tAbove(1 - p, df);

/** The t > 0 with P(T > t) = tail, 0 < tail <= 0.5, by bisection down to neighbouring floating-point numbers. */
export function tAbove(tail: number, df: number): number {
  const above = (t: number): number => incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
  let upper = 1;
  while (above(upper) > tail) upper *= 2;
  let lower = 0;
  for (;;) {
    const middle = (lower + upper) / 2;
    if (middle === lower || middle === upper) return middle;
    if (above(middle) > tail) lower = middle;
    else upper = middle;
  }
}

/**
 * C(n, k) / 2^n: the chance of k heads in n throws of a fair coin, 0 <= k <= n whole numbers. The halvings are spread
 * over the product, so that nothing overflows and few throws are exact.
 */
export function fairCoinTerm(n: number, k: number): number {
  const fewer = Math.min(k, n - k);
  let halvings = n;
  let term = 1;
  for (let index = 1; index <= fewer; index += 1) {
    term = (term * (n - fewer + index)) / index;
    for (; term > 2 ** 40 && halvings > 0; halvings -= 1) term /= 2;
  }
  return term * 2 ** -halvings;
}

/** P(K <= k) for n throws of a fair coin, k <= n/2, summed from its largest term: C(n, k-1) = C(n, k) k / (n-k+1). */
export function fairCoinCdf(n: number, k: number): number {
  let term = fairCoinTerm(n, k);
  let sum = 0;
  for (let index = k; index >= 0; index -= 1) {
    sum += term;
    term *= index / (n - index + 1);
  }
  return sum;
}
