import type { KpiBaseline } from '../../../survey-definitions/results/kpi-baseline.ts';
import type { Headline } from '../../../survey-definitions/results/kpi-result.ts';
import { baselineBefore } from '../../plan/baselines/baseline-store.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { TrendPoint } from './results-contract.ts';

/**
 * The baseline in force: the latest entry that was measured before the survey. Without any, the first recorded wave
 * that can be compared is the baseline (methodology.md section 7, last row); null for that wave itself.
 */
export async function baselineFor(
  readDb: Database,
  headline: Headline,
  day: string,
  earlier: readonly TrendPoint[],
): Promise<KpiBaseline | null> {
  const entered = await baselineBefore(readDb, headline.series, day);
  if (entered !== undefined) {
    const { id, rate, n, population, unit, scale, wording, measuredOn, source } = entered;
    return { origin: 'entered', id, rate, n, population, unit, scale, wording, measuredOn, source, label: null };
  }
  const first = earlier.find(({ figure, comparable }) => comparable && figure.shown);
  if (first === undefined || !first.figure.shown) return null;
  const { rate, n, population, unit } = first.figure;
  const { scale, wording } = headline;
  const place = { id: first.surveyId, measuredOn: first.date, source: null, label: first.label };
  return { origin: 'first-wave', rate, n, population, unit, scale, wording, ...place };
}
