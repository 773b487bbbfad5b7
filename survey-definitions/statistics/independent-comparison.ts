import type { ChangeIntervals, CensusChange, IndependentChange } from './comparison.ts';
import { chiSquareUpperTail, normalTwoSided } from './distributions.ts';
import { clipped } from './interval.ts';
import type { Confidence, Interval } from './interval.ts';
import { rateInterval } from './satisfaction-rate.ts';
import type { SatisfactionRate } from './satisfaction-rate.ts';

/**
 * Two rates as if of independent groups, which is conservative when the same Members answered alike twice
 * (methodology.md section 7).
 *
 * | both rates       | interval of the change                          | p                              |
 * |------------------|-------------------------------------------------|--------------------------------|
 * | wilson           | Newcombe hybrid score                           | chi-square without correction  |
 * | one is folded    | the same rule on the intervals of both (MOVER)  | normal: change / SE, SE plain  |
 * | n = N twice      | none: the change is a fact                      | as above                       |
 *
 * @returns undefined when one of the rates has no answers
 */
export function compareRates(
  current: SatisfactionRate,
  earlier: SatisfactionRate,
): IndependentChange | CensusChange | undefined {
  if (current.rate === undefined || earlier.rate === undefined) return undefined;
  const plain = changeIntervals(current, earlier, false);
  const finite = changeIntervals(current, earlier, true);
  if (plain === undefined || finite === undefined) return undefined;
  const change = current.rate - earlier.rate;
  const p = pValue(current, earlier, change);
  if (current.census && earlier.census) {
    return { kind: 'census', change, members: membersGained(current, earlier), plain, p };
  }
  const finitePopulation = usesPopulation(current) || usesPopulation(earlier);
  return { kind: 'independent', change, p, ...finite, finitePopulation, plain };
}

/** Whether N is known and not below n, which cannot be right. */
export function usesPopulation({ population, n }: SatisfactionRate): boolean {
  return population !== undefined && population >= n;
}

function changeIntervals(
  current: SatisfactionRate,
  earlier: SatisfactionRate,
  finite: boolean,
): ChangeIntervals | undefined {
  const interval95 = changeInterval(current, earlier, finite, 0.95);
  const interval90 = changeInterval(current, earlier, finite, 0.9);
  return interval95 && interval90 && { interval95, interval90 };
}

function changeInterval(
  current: SatisfactionRate,
  earlier: SatisfactionRate,
  finite: boolean,
  confidence: Confidence,
): Interval | undefined {
  const [first, second] = [current, earlier].map((side) => {
    const interval = rateInterval(side, { confidence, population: finite ? side.population : undefined });
    return interval && side.rate !== undefined ? { rate: side.rate, interval } : undefined;
  });
  return first && second && differenceInterval(first, second);
}

/**
 * Interval of p1 - p2 from the interval of each (square-and-add, MOVER), within [-1, 1]:
 * lower d - sqrt((p1-l1)^2 + (u2-p2)^2), upper d + sqrt((u1-p1)^2 + (p2-l2)^2). With Wilson limits this is Newcombe's
 * hybrid score (1998, Stat Med 17:873, method 10).
 */
export function differenceInterval(
  first: { readonly rate: number; readonly interval: Interval },
  second: { readonly rate: number; readonly interval: Interval },
): Interval {
  const difference = first.rate - second.rate;
  const below = Math.hypot(first.rate - first.interval.lower, second.interval.upper - second.rate);
  const above = Math.hypot(first.interval.upper - first.rate, second.rate - second.interval.lower);
  return clipped({ lower: difference - below, upper: difference + above }, -1, 1);
}

function pValue(current: SatisfactionRate, earlier: SatisfactionRate, change: number): number {
  return current.method === 'wilson' && earlier.method === 'wilson'
    ? chiSquareP(current.satisfied, current.n, earlier.satisfied, earlier.n)
    : normalTwoSided(change / Math.hypot(plainError(current), plainError(earlier)));
}

/**
 * Two-sided p of x1/n1 = x2/n2, n > 0: chi-square with one degree of freedom, no continuity correction, on the pooled
 * proportion p: (x1/n1 - x2/n2)^2 / (p (1-p) (1/n1 + 1/n2)). 1 when all or none are satisfied.
 */
export function chiSquareP(x1: number, n1: number, x2: number, n2: number): number {
  const pooled = (x1 + x2) / (n1 + n2);
  const variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2);
  return variance <= 0 ? 1 : chiSquareUpperTail((x1 / n1 - x2 / n2) ** 2 / variance);
}

/** Standard error without finite population: s / sqrt(n), or sqrt(p (1-p) / n). */
function plainError(side: SatisfactionRate): number {
  const { rate = 0, n } = side;
  return side.method === 'folded' ? side.sd / Math.sqrt(n) : Math.sqrt((rate * (1 - rate)) / n);
}

function membersGained(current: SatisfactionRate, earlier: SatisfactionRate): number | undefined {
  if (current.method !== 'wilson' || earlier.method !== 'wilson') return undefined;
  const gained = current.satisfied - earlier.satisfied;
  return Number.isInteger(current.satisfied) && Number.isInteger(earlier.satisfied) ? gained : undefined;
}
