import { clipped, wilsonInterval } from './interval.ts';
import type { Interval, IntervalOptions } from './interval.ts';
import { meanInterval } from './mean-interval.ts';

/** One voice each: the Member (the KPI's unit), or the delegate where a survey is anonymous. */
export type RateUnit = 'member' | 'delegate';

/**
 * A satisfaction rate, 0..1, with what a reader and a comparison need.
 *
 * | method | the units are           | interval                            |
 * |--------|-------------------------|-------------------------------------|
 * | wilson | satisfied or not        | Wilson on `satisfied` of `n`        |
 * | folded | shares of several votes | t with n - 1 on their spread `sd`   |
 */
export type SatisfactionRate = {
  readonly unit: RateUnit;
  /** undefined when n = 0 */
  readonly rate: number | undefined;
  /** Units (Members or delegates) with at least one valid answer. */
  readonly n: number;
  /** Valid answers; more than n when several delegates of a Member answered. */
  readonly answers: number;
  /** N, frozen when the survey opened; undefined when there is no known finite group. */
  readonly population: number | undefined;
  /** n = N: everybody answered and the rate is a fact, not an estimate. */
  readonly census: boolean;
  /** 95 %, with the finite population where N is known. */
  readonly interval: Interval | undefined;
  /** 95 %, as if the group were endless; shown beside the other. */
  readonly plainInterval: Interval | undefined;
} & RateMethod;

/** `satisfied` is a whole number of units, except where units of one and the same share were counted (memberRate). */
export type RateMethod =
  | { readonly method: 'wilson'; readonly satisfied: number }
  | { readonly method: 'folded'; readonly sd: number };

type RateInput = {
  readonly unit: RateUnit;
  readonly n: number;
  readonly answers: number;
  readonly population: number | undefined;
};

/** Rate of units that are each satisfied or not: satisfied / n. */
export function countedRate(satisfied: number, input: RateInput): SatisfactionRate {
  return withIntervals(input, input.n === 0 ? undefined : satisfied / input.n, { method: 'wilson', satisfied });
}

/** Rate of units that each have a share, 0..1: the mean of the shares; `sd` > 0 is their standard deviation (n - 1). */
export function foldedRate(mean: number, sd: number, input: RateInput): SatisfactionRate {
  return withIntervals(input, mean, { method: 'folded', sd });
}

function withIntervals(input: RateInput, rate: number | undefined, method: RateMethod): SatisfactionRate {
  const { n, population } = input;
  const figure = { n, rate, ...method };
  return {
    ...input,
    ...method,
    rate,
    census: n > 0 && n === population,
    interval: rateInterval(figure, { population }),
    plainInterval: rateInterval(figure),
  };
}

/**
 * Interval of a rate, within [0, 1]: Wilson, or t over the shares (the JK1 interval of a mean is the same).
 *
 * @returns undefined when n = 0
 */
export function rateInterval(
  figure: { readonly n: number; readonly rate: number | undefined } & RateMethod,
  options: IntervalOptions = {},
): Interval | undefined {
  if (figure.rate === undefined) return undefined;
  if (figure.method === 'wilson') return wilsonInterval(figure.satisfied, figure.n, options);
  const interval = meanInterval({ n: figure.n, mean: figure.rate, sd: figure.sd }, options);
  return interval && clipped(interval, 0, 1);
}
