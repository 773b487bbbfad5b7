import { tQuantile } from './distributions.ts';
import type { Interval, IntervalOptions } from './interval.ts';

/** A mean over n units; `sd` has n - 1 in its denominator and is undefined when n < 2. */
export type MeanSummary = { readonly n: number; readonly mean: number; readonly sd: number | undefined };

/**
 * mean +- t(n-1) s / sqrt(n) sqrt(1 - n/N), in the units of the mean (methodology.md section 5; Cochran 1977, 2.3-2.8).
 * n = N gives the point itself.
 *
 * @returns undefined when there is no spread to go by (n < 2), unless n = N
 */
export function meanInterval(summary: MeanSummary, options: IntervalOptions = {}): Interval | undefined {
  const { confidence = 0.95, population } = options;
  const error = standardErrorOfMean(summary, population);
  if (error === undefined) return undefined;
  const half = error === 0 ? 0 : tQuantile((1 + confidence) / 2, summary.n - 1) * error;
  return { lower: summary.mean - half, upper: summary.mean + half };
}

/** s / sqrt(n) sqrt(1 - n/N); 0 when n = N; no correction without N or with an N below n, which cannot be right. */
export function standardErrorOfMean({ n, sd }: MeanSummary, population?: number): number | undefined {
  if (n === 0) return undefined;
  if (n === population) return 0;
  if (sd === undefined) return undefined;
  return (sd / Math.sqrt(n)) * finitePopulationFactor(n, population);
}

/** sqrt(1 - n/N), the factor of a standard error; 1 without N or with an N below n. */
export function finitePopulationFactor(n: number, population: number | undefined): number {
  return population === undefined || population < n ? 1 : Math.sqrt(1 - n / population);
}

/** Summary of some numbers; in whatever order they come, the result is the same to the last bit. */
export function summaryOf(values: readonly number[]): MeanSummary | undefined {
  const n = values.length;
  if (n === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const mean = sorted.reduce((sum, value) => sum + value, 0) / n;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, sd: n < 2 ? undefined : Math.sqrt(squares / (n - 1)) };
}
