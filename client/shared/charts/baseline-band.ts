import type { KpiBaseline } from '../../../survey-definitions/results/kpi-baseline.ts';
import { wilsonInterval, type Interval } from '../../../survey-definitions/statistics/interval.ts';

/**
 * The interval of the baseline where its n is known, else the rate alone. A picture: near a complete wave the limits of
 * `rateLimits` are a little wider, and too heavy for every page.
 */
export function baselineBand({ rate, n, population }: Pick<KpiBaseline, 'rate' | 'n' | 'population'>): Interval {
  const band = n === null ? undefined : wilsonInterval(rate * n, n, { population: population ?? undefined });
  return band ?? { lower: rate, upper: rate };
}
