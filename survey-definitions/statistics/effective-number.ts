import { normalTwoSided, tAbove } from './distributions.ts';

/**
 * What one Member said to an item: in how many units (one, or one for each session or activity of a year) it gave a
 * valid answer, and the sum of the satisfied shares of these units.
 */
export type MemberUnits = { readonly units: number; readonly satisfied: number };

/**
 * How much the answers of Members tell, who may stand behind several units (methodology.md section 5, 'effective
 * number'). With c_i units and t_i their satisfied shares of Member i, n = sum c_i, r = sum t_i / n, e_i = t_i - r c_i.
 */
export type Spread = {
  readonly n: number;
  /** m/(m-1) sum e_i^2 / n^2, that of the rate, without finite population. */
  readonly variance: number;
  /** c* = sum c_i^2 / n: 1 where every Member stands behind one unit. */
  readonly unitsOfMember: number;
  /** m* = n / c*: Members that count. */
  readonly membersThatCount: number;
  /** min(n, 1 + r(1-r)/v), less where nearly all units are alike; before the factor of Korn and Graubard. */
  readonly beforeFactor: number;
};

/** With fewer Members that count there is a rate, but no interval and no verdict. */
export const fewestMembers = 5;

/** Below so many units satisfied, or not satisfied, their spread says little of how alike a Member's units are. */
const fewestOfEither = 5;

/** Members in whatever order: the result is the same to the last bit. */
export function spreadOf(members: readonly MemberUnits[]): Spread & { readonly satisfied: number } {
  const sorted = members.toSorted((a, b) => a.units - b.units || a.satisfied - b.satisfied);
  const m = sorted.length;
  const n = sumOf(sorted, ({ units }) => units);
  const satisfied = sumOf(sorted, (member) => member.satisfied);
  const rate = satisfied / n;
  const squares = sumOf(sorted, (member) => (member.satisfied - rate * member.units) ** 2);
  const variance = m < 2 || squares < rounding ? 0 : ((m / (m - 1)) * squares) / n ** 2;
  const squaredUnits = sumOf(sorted, ({ units }) => units ** 2);
  const unitsOfMember = squaredUnits / n;
  const isNearlyUnanimous = Math.min(satisfied, n - satisfied) < fewestOfEither;
  return {
    n,
    satisfied,
    variance,
    unitsOfMember,
    membersThatCount: n ** 2 / squaredUnits,
    beforeFactor: Math.min(
      variance === 0 || sorted.every(isOneAnswer) ? n : Math.min(n, 1 + (rate * (1 - rate)) / variance),
      isNearlyUnanimous ? n / (1 + (unitsOfMember - 1) / 2) : n,
    ),
  };
}

/** One satisfied or not: they are worth n to the last bit. */
const isOneAnswer = ({ units, satisfied }: MemberUnits): boolean => units === 1 && Number.isInteger(satisfied);

/** Sums of thirds are not quite whole: what they leave of a spread is none. */
const rounding = 1e-20;

/**
 * n_eff at the two-sided level of z: where a Member stands behind several units `beforeFactor` times
 * min(1, (t_{n-1} / t_{m*-1})^2) (Korn and Graubard 1998, Survey Methodology 24:193), at least 0.5.
 */
export function effectiveNumber({ n, unitsOfMember, membersThatCount, beforeFactor }: Spread, z: number): number {
  if (unitsOfMember === 1) return beforeFactor;
  const tail = normalTwoSided(z) / 2;
  const factor = (tAbove(tail, n - 1) / tAbove(tail, membersThatCount - 1)) ** 2;
  return Math.max(0.5, beforeFactor * Math.min(1, factor));
}

const sumOf = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0);
