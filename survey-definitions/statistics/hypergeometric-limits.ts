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
  let lower = satisfied;
  while (probability(satisfied, valid, lower, valid, population) <= alpha) lower += 1;
  let upper = population - valid + satisfied;
  while (probability(0, satisfied, upper, valid, population) <= alpha) upper -= 1;
  return { lower, upper };
}

/** P(from <= X <= to), X hypergeometric: the satisfied among n drawn of N of whom K are satisfied. */
function probability(from: number, to: number, satisfied: number, n: number, population: number): number {
  let sum = 0;
  for (let x = Math.max(from, n - (population - satisfied)); x <= Math.min(to, satisfied); x += 1) {
    sum += Math.exp(logChoose(satisfied, x) + logChoose(population - satisfied, n - x) - logChoose(population, n));
  }
  return sum;
}

/** Natural logarithm of n over k. */
const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
