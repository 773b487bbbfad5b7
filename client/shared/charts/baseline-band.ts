import type { KpiBaseline } from '../../../survey-definitions/results/kpi-baseline.ts';
import type { Interval } from '../../../survey-definitions/statistics/interval.ts';
import { countedRate } from '../../../survey-definitions/statistics/satisfaction-rate.ts';

/** The interval of the baseline where its n is known, else the rate alone. */
export function baselineBand({ rate, n, population }: Pick<KpiBaseline, 'rate' | 'n' | 'population'>): Interval {
  const point = { lower: rate, upper: rate };
  if (n === null) return point;
  return (
    countedRate(rate * n, { unit: 'member', n, answers: n, population: population ?? undefined }).interval ?? point
  );
}
