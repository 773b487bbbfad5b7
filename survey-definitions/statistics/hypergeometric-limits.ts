import type { Confidence } from './interval.ts';
import { logGamma } from './special-functions.ts';

/**
 * Exact limits of K, the satisfied among all N, from x satisfied among n drawn without replacement: all K that neither
 * one-sided test at (1 - confidence) / 2 rejects (methodology.md section 5; SciPy's hypergeometric distribution inverted.
 * `samplingbook::Sprop` of R prints limits one step too wide on both sides). Whole numbers within [x, N - n + x].
 *
 * @throws RangeError unless 0 <= x <= n <= N are whole
 */
export function hypergeometricLimits(
  satisfied: number,
  valid: number,
  population: number,
  confidence: Confidence = 0.95,
): { readonly lower: number; readonly upper: number } {
  const isWhole = [satisfied, valid, population].every(Number.isInteger);
  if (!isWhole || satisfied < 0 || satisfied > valid || valid > population) {
    throw new RangeError(`not ${satisfied} of ${valid} of ${population}`);
  }
  const alpha = (1 - confidence) / 2;
  // P(X >= x) rises with K, P(X <= x) falls: each limit is where a test stops rejecting.
  const [least, most] = [satisfied, population - valid + satisfied];
  return {
    lower: first(least, most, (all) => probability(satisfied, valid, all, valid, population) > alpha),
    upper: -first(-most, -least, (all) => probability(0, satisfied, -all, valid, population) > alpha),
  };
}

/** The first whole number of a range that holds, where all after it hold too, and the last one does. */
function first(from: number, to: number, holds: (value: number) => boolean): number {
  let [lower, upper] = [from, to];
  while (lower < upper) {
    const middle = Math.floor((lower + upper) / 2);
    if (holds(middle)) upper = middle;
    else lower = middle + 1;
  }
  return lower;
}

/** P(from <= X <= to), X hypergeometric: the satisfied among n drawn of N of whom K are satisfied. */
function probability(from: number, to: number, satisfied: number, n: number, population: number): number {
  let sum = 0;
  for (let x = Math.max(from, n - (population - satisfied)); x <= Math.min(to, satisfied); x += 1) {
    sum += hypergeometricProbability(x, satisfied, n, population);
  }
  return sum;
}

/** P(X = x), X hypergeometric. */
export const hypergeometricProbability = (x: number, satisfied: number, n: number, population: number): number =>
  Math.exp(logChoose(satisfied, x) + logChoose(population - satisfied, n - x) - logChoose(population, n));

/** Natural logarithm of n over k. */
const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
