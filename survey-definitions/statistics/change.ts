import type { RateChange } from './comparison.ts';
import { normalTwoSided } from './distributions.ts';
import { expectsFew, fisherExactP } from './fisher.ts';
import { clipped, zOf, type Interval } from './interval.ts';
import { correlationOf, type Common, type Correlation } from './overlap.ts';
import { plainLimits, rateLimits } from './rate-limits.ts';
import type { SatisfactionRate } from './satisfaction-rate.ts';

/**
 * The change of methodology.md section 7: square-and-add (MOVER; Newcombe 1998, Stat Med 17:873, method 10; Zou and
 * Donner 2008) on the limits of both rates, with the correlation that Members who answered both times bring.
 *
 * @returns undefined where one of the rates has no answers, or no limits
 */
export function changeBetween(
  then: SatisfactionRate,
  now: SatisfactionRate,
  common?: Common,
): (RateChange & { readonly correlation: Correlation }) | undefined {
  const correlation = correlationOf(then, now, common);
  const limits = (confidence: 0.9 | 0.95) => ({
    finite: joined(
      [then, rateLimits(then, then.population, confidence)],
      [now, rateLimits(now, now.population, confidence)],
      correlation.finite,
    ),
    plain: plainInterval(then, now, correlation.plain, zOf[confidence]),
  });
  const [at95, at90] = [limits(0.95), limits(0.9)];
  if (!at95.finite || !at90.finite || !at95.plain || !at90.plain) return undefined;
  return {
    change: changeOf(then, now),
    interval95: at95.finite,
    interval90: at90.finite,
    plain: { interval95: at95.plain, interval90: at90.plain },
    p: then.census && now.census ? undefined : pOf(then, now, correlation.plain),
    finitePopulation: usesPopulation(then) || usesPopulation(now),
    correlation,
  };
}

/** Whether N is known and not below n, which cannot be right. */
export const usesPopulation = ({ population, n }: SatisfactionRate): boolean =>
  population !== undefined && population >= n;

const changeOf = (then: SatisfactionRate, now: SatisfactionRate): number => (now.rate ?? 0) - (then.rate ?? 0);

function plainInterval(then: SatisfactionRate, now: SatisfactionRate, rho: number, z: number): Interval | undefined {
  return joined([then, plainLimits(then, z)], [now, plainLimits(now, z)], rho);
}

type Limited = readonly [side: SatisfactionRate, limits: Interval | undefined];

function joined([then, before]: Limited, [now, after]: Limited, rho: number): Interval | undefined {
  if (then.rate === undefined || now.rate === undefined || before === undefined || after === undefined)
    return undefined;
  return differenceInterval({ rate: now.rate, interval: after }, { rate: then.rate, interval: before }, rho);
}

/**
 * Interval of p2 - p1 from the limits of each, with the correlation rho of the two, within [-1, 1]:
 * lower d - sqrt((p2-l2)^2 + (u1-p1)^2 - 2 rho (p2-l2)(u1-p1)), upper alike.
 */
export function differenceInterval(
  now: { readonly rate: number; readonly interval: Interval },
  then: { readonly rate: number; readonly interval: Interval },
  rho = 0,
): Interval {
  const difference = now.rate - then.rate;
  const join = (x: number, y: number): number => Math.sqrt(Math.max(0, x * x + y * y - 2 * rho * x * y));
  const below = join(now.rate - now.interval.lower, then.interval.upper - then.rate);
  const above = join(now.interval.upper - now.rate, then.rate - then.interval.lower);
  return clipped({ lower: difference - below, upper: difference + above }, -1, 1);
}

/**
 * The smallest two-sided level at which the plain interval leaves out 0; 1 without a change. Where a count that is
 * expected under the pooled rate is below 5, not less than Fisher's exact p, of shares on the effective numbers.
 */
function pOf(then: SatisfactionRate, now: SatisfactionRate, rho: number): number {
  const p = Math.abs(changeOf(then, now)) < noChange ? 1 : normalTwoSided(zAtWhichItTouches(then, now, rho));
  const [x1, n1] = effectiveCount(then);
  const [x2, n2] = effectiveCount(now);
  return expectsFew(x1, n1, x2, n2) ? Math.max(p, fisherExactP(x1, n1, x2, n2)) : p;
}

/** Shares of thirds do not add up to the last bit. */
const noChange = 1e-12;

/** Whole numbers behind a rate: those that answered, or of shares as many as they are worth. */
function effectiveCount({ rate = 0, effective = 1 }: SatisfactionRate): readonly [x: number, n: number] {
  const n = Math.max(1, Math.round(effective));
  return [Math.round(rate * n), n];
}

/** z at which one end of the plain interval is 0, by bisection: it widens with z. */
function zAtWhichItTouches(then: SatisfactionRate, now: SatisfactionRate, rho: number): number {
  let [lower, upper] = [0, largestZ];
  for (;;) {
    const middle = (lower + upper) / 2;
    if (middle === lower || middle === upper) return middle;
    const interval = plainInterval(then, now, rho, middle);
    if (interval && (interval.lower > 0 || interval.upper < 0)) lower = middle;
    else upper = middle;
  }
}

/** Its two-sided level is about 1e-300. */
const largestZ = 37;
