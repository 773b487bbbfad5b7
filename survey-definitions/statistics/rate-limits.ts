import { effectiveNumber, fewestMembers, type Spread } from './effective-number.ts';
import { hypergeometricLimits } from './hypergeometric-limits.ts';
import { wilsonLimits, zOf, type Confidence, type Interval } from './interval.ts';

/** A rate with what its limits are made of. */
export type MeasuredRate = {
  readonly rate: number | undefined;
  readonly n: number;
  /** Sum of the satisfied shares of the units. */
  readonly satisfied: number;
  /** undefined where nothing is known of how the units hang together. */
  readonly spread: Spread | undefined;
  /** Every unit is a Member of its own with one answer, satisfied or not. */
  readonly isEachOnce: boolean;
};

/**
 * Limits of a rate among N (methodology.md section 5, 'Thin and complete'):
 *
 * | known of N                       | limits                                                                    |
 * |----------------------------------|---------------------------------------------------------------------------|
 * | nothing, or n > N: it is wrong   | Wilson on the effective number                                            |
 * | n = N                            | the point itself                                                          |
 * | else                             | Wilson on n* = n_eff (N-1) / (N-n)                                        |
 * | and (N-n) min(p, 1-p) < 5: thin, | the wider of it, the exact hypergeometric limits and, with N - n <= 3,    |
 * | of one answer each               | the certain bounds [x/N, (x + N - n)/N]                                   |
 *
 * @returns undefined without an answer, or where fewer than 5 Members count
 */
export function rateLimits(
  measured: MeasuredRate,
  population: number | undefined,
  confidence: Confidence,
): Interval | undefined {
  const { rate, n } = measured;
  if (rate === undefined) return undefined;
  if (n === population) return { lower: rate, upper: rate };
  const z = zOf[confidence];
  if (population === undefined || population < n) return plainLimits(measured, z);
  const wilson = plainLimits(measured, z, (population - n) / (population - 1));
  const isThin = measured.isEachOnce && (population - n) * Math.min(rate, 1 - rate) < thin;
  return wilson && isThin ? widest([wilson, ...exactLimits(measured, population, confidence)]) : wilson;
}

/** Wilson's limits on the effective number at any z; `factor` is that of the variance. */
export function plainLimits({ rate, spread }: MeasuredRate, z: number, factor = 1): Interval | undefined {
  if (rate === undefined || spread === undefined || spread.membersThatCount < fewestMembers) return undefined;
  return wilsonLimits(rate, effectiveNumber(spread, z) / factor, z);
}

const thin = 5;

/** So few are missing that every answer that they might have given is thought of. */
const fewMissing = 3;

function exactLimits({ n, satisfied }: MeasuredRate, population: number, confidence: Confidence): readonly Interval[] {
  const certain = { lower: satisfied / population, upper: (satisfied + population - n) / population };
  const { lower, upper } = hypergeometricLimits(satisfied, n, population, confidence);
  const exact = { lower: lower / population, upper: upper / population };
  return population - n <= fewMissing ? [certain, exact] : [exact];
}

const widest = (intervals: readonly Interval[]): Interval => ({
  lower: Math.min(...intervals.map(({ lower }) => lower)),
  upper: Math.max(...intervals.map(({ upper }) => upper)),
});
