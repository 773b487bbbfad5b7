import type { KpiBaseline } from '../../../survey-definitions/results/kpi-baseline.ts';
import type { Interval } from '../../../survey-definitions/statistics/interval.ts';
import { rateInterval } from '../../../survey-definitions/statistics/satisfaction-rate.ts';

/** The interval of the baseline where its n is known, else the rate alone. */
export function baselineBand({ rate, n, population }: Pick<KpiBaseline, 'rate' | 'n' | 'population'>): Interval {
  const band =
    n === null
      ? undefined
      : rateInterval({ n, rate, method: 'wilson', satisfied: rate * n }, { population: population ?? undefined });
  return band ?? { lower: rate, upper: rate };
}
