import { effectiveNumber, spreadOf, type MemberUnits, type Spread } from './effective-number.ts';
import { zOf, type Interval, type IntervalOptions } from './interval.ts';
import { rateLimits, type MeasuredRate } from './rate-limits.ts';

/** One voice each: the Member (the KPI's unit), or the delegate where a survey is anonymous. */
export type RateUnit = 'member' | 'delegate';

/** A satisfaction rate, 0..1, with what a reader and a comparison need. */
export type SatisfactionRate = MeasuredRate & {
  readonly unit: RateUnit;
  /** undefined when n = 0 */
  readonly rate: number | undefined;
  /** Units with at least one valid answer: Members, Members at a session or an activity, or delegates. */
  readonly n: number;
  /** Valid answers; more than n when several delegates of a Member answered. */
  readonly answers: number;
  /** Sum of the satisfied shares of the units: whole where each is satisfied or not. */
  readonly satisfied: number;
  /** Who answered what, where that is known; for comparisons, never for a reader. */
  readonly members: ReadonlyMap<string, MemberUnits>;
  /** The effective number at 95 %: n where each unit is a Member of its own; undefined where there is no interval. */
  readonly effective: number | undefined;
  /** N, frozen when the survey opened; undefined when there is no known finite group. */
  readonly population: number | undefined;
  /** n = N: everybody answered and the rate is a fact, not an estimate. */
  readonly census: boolean;
  /** 95 %, with the finite population where N is known. */
  readonly interval: Interval | undefined;
  /** 95 %, as if the group were endless; shown beside the other. */
  readonly plainInterval: Interval | undefined;
};

type RateInput = Pick<SatisfactionRate, 'unit' | 'answers' | 'population'>;

/** The rate of Members' units: the mean of their satisfied shares, its spread that of Members (methodology.md section 5). */
export function rateOfMembers(members: ReadonlyMap<string, MemberUnits>, input: RateInput): SatisfactionRate {
  const { satisfied, ...spread } = spreadOf([...members.values()]);
  const { n } = spread;
  const isEachOnce = input.answers === n && members.size === n;
  return withLimits({ n, satisfied, spread: n === 0 ? undefined : spread, isEachOnce, members }, input);
}

/**
 * The rate of units of whose Members nothing is known. `effective`: how many independent answers they are worth, n
 * unless said otherwise; null: nobody knows, and there is no interval.
 */
export function countedRate(
  satisfied: number,
  { n, effective = n, ...input }: RateInput & { readonly n: number; readonly effective?: number | null },
): SatisfactionRate {
  const spread = n === 0 || effective === null ? undefined : spreadOfCounted(satisfied / n, n, effective);
  const isEachOnce = Number.isInteger(satisfied) && input.answers === n && effective === n;
  return withLimits({ n, satisfied, spread, isEachOnce, members: new Map() }, input);
}

const spreadOfCounted = (rate: number, n: number, effective: number): Spread => ({
  n,
  variance: effective > 1 ? (rate * (1 - rate)) / (effective - 1) : 0,
  unitsOfMember: 1,
  membersThatCount: effective,
  beforeFactor: effective,
});

function withLimits(
  counted: Pick<SatisfactionRate, 'n' | 'satisfied' | 'spread' | 'isEachOnce' | 'members'>,
  input: RateInput,
): SatisfactionRate {
  const { n, satisfied, spread } = counted;
  const rate = { ...counted, rate: n === 0 ? undefined : satisfied / n };
  const plainInterval = rateInterval(rate);
  return {
    ...input,
    ...rate,
    effective: spread && plainInterval && effectiveNumber(spread, zOf[0.95]),
    census: n > 0 && n === input.population,
    interval: rateInterval(rate, { population: input.population }),
    plainInterval,
  };
}

/** Interval of a rate, within [0, 1]. */
export const rateInterval = (
  rate: MeasuredRate,
  { population, confidence = 0.95 }: IntervalOptions = {},
): Interval | undefined => rateLimits(rate, population, confidence);
