/** Two-sided confidence level. 0.9 is there for the two one-sided 5 % tests behind 'maintained'. */
export type Confidence = 0.9 | 0.95;

/** Closed interval; `lower <= upper`. */
export type Interval = { readonly lower: number; readonly upper: number };

/** `population` is N of a finite group, all of whom might have answered; without it the group is taken as endless. */
export type IntervalOptions = {
  readonly confidence?: Confidence | undefined;
  readonly population?: number | undefined;
};

/** Standard normal quantiles at (1 + confidence) / 2. */
export const zOf: Readonly<Record<Confidence, number>> = { 0.9: 1.6448536269514722, 0.95: 1.959963984540054 };

/**
 * Wilson score interval of the proportion satisfied / valid, 0..1 (Newcombe 1998, Stat Med 17:857, method 3).
 * With a finite population n is replaced by n* = n (N-1) / (N-n) (O'Neill 2021, arXiv 2109.12464), so that
 * n = N gives the point itself. `satisfied` may be fractional.
 *
 * @returns undefined when valid = 0
 */
export function wilsonInterval(satisfied: number, valid: number, options: IntervalOptions = {}): Interval | undefined {
  if (valid === 0) return undefined;
  const { confidence = 0.95, population } = options;
  const p = satisfied / valid;
  if (valid === population) return { lower: p, upper: p };
  return wilsonLimits(p, valid / finitePopulationVariance(valid, population), zOf[confidence]);
}

/**
 * Wilson's score limits of a proportion p of n, which need not be whole:
 * centre (p + z^2/2n) / (1 + z^2/n), half-width z / (1 + z^2/n) sqrt(p(1-p)/n + z^2/4n^2).
 */
export function wilsonLimits(p: number, n: number, z: number): Interval {
  const z2 = z ** 2;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return { lower: p === 0 ? 0 : Math.min(p, centre - half), upper: p === 1 ? 1 : Math.max(p, centre + half) };
}

/**
 * (N-n) / (N-1). A population smaller than n cannot be right (a number typed in wrongly): no correction then,
 * which is the wider interval.
 */
export function finitePopulationVariance(n: number, population: number | undefined): number {
  return population === undefined || population < n ? 1 : (population - n) / (population - 1);
}

/** The part of an interval that lies within [lower, upper]; rates are clipped to [0, 1], changes to [-1, 1]. */
export function clipped(interval: Interval, lower: number, upper: number): Interval {
  return {
    lower: Math.min(upper, Math.max(lower, interval.lower)),
    upper: Math.max(lower, Math.min(upper, interval.upper)),
  };
}
