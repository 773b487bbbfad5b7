import type { SatisfactionRate } from './satisfaction-rate.ts';

/** A rate as it would be if every stratum (region) had answered in proportion to its size. Proportions 0..1. */
export type PostStratified = {
  readonly rate: number;
  /** The rate of the answers as they came: sum of n_h r_h / n. */
  readonly rawRate: number;
  /** Stratified, with the finite population of each stratum; undefined where a stratum has one answer of several. */
  readonly standardError: number | undefined;
  /** Kish's, 1 when every stratum answered alike: how much the weights inflate the variance. */
  readonly designEffect: number;
  /** Smallest and largest weight of an answer, scaled to a mean of 1. */
  readonly weights: { readonly smallest: number; readonly largest: number };
};

/** `rate` of stratum h with its n, and N_h as `population`. */
export type Stratum = SatisfactionRate & { readonly rate: number; readonly population: number };

/**
 * Post-stratified rate sum_h (N_h/N) r_h (methodology.md section 6; as R `survey::postStratify`), its standard error
 * sqrt(sum_h (N_h/N)^2 (1 - n_h/N_h) v_h), v_h the variance of r_h (effective-number.ts), and
 * the design effect of Kish (1965), n sum w^2 / (sum w)^2 with w = N_h/n_h for each answer.
 *
 * It takes every stratum to have answers, and says nothing on whether the figure should be used: see
 * `postStratifiedCheck`.
 */
export function postStratifiedRate(strata: readonly Stratum[]): PostStratified {
  const n = sumOver(strata, (stratum) => stratum.n);
  const size = sumOver(strata, ({ population }) => population);
  const weights = strata.map((stratum) => (stratum.population * n) / (stratum.n * size));
  const variances = strata.map((stratum) => varianceOf(stratum, stratum.population / size));
  return {
    rate: sumOver(strata, ({ rate, population }) => (population / size) * rate),
    rawRate: sumOver(strata, (stratum) => stratum.n * stratum.rate) / n,
    standardError: variances.every((variance) => variance !== undefined)
      ? Math.sqrt(sumOver(variances, (variance) => variance))
      : undefined,
    designEffect: sumOver(strata, (stratum) => stratum.population ** 2 / stratum.n) * (n / size ** 2),
    weights: { smallest: Math.min(...weights), largest: Math.max(...weights) },
  };
}

function varianceOf(stratum: Stratum, share: number): number | undefined {
  const { n, spread, population } = stratum;
  if (n === population) return 0;
  return n < 2 || spread === undefined ? undefined : share ** 2 * spread.variance * (1 - n / population);
}

function sumOver<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0);
}
