import type { LocalizedText } from '../../survey-definitions/language/occasion.ts';
import type { Headline } from '../../survey-definitions/results/kpi-result.ts';
import type { Baseline } from '../../survey-definitions/statistics/compare-with-baseline.ts';
import { baselineBefore } from '../baselines/baseline-store.ts';
import type { Database } from '../database/tables.ts';
import type { TrendPoint } from './trend.ts';

/** What a KPI is compared with, and where that comes from. null is unknown. */
export type KpiBaseline = {
  readonly origin: 'entered' | 'first-wave';
  /** Of the entry, or of the survey. */
  readonly id: string;
  readonly rate: number;
  readonly n: number | null;
  readonly population: number | null;
  readonly scale: string | null;
  readonly wording: string | null;
  /** ISO day */
  readonly measuredOn: string;
  /** As entered; null for a wave of our own, which `label` names. */
  readonly source: string | null;
  readonly label: LocalizedText | null;
};

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
    const { id, rate, n, population, scale, wording, measuredOn, source } = entered;
    return { origin: 'entered', id, rate, n, population, scale, wording, measuredOn, source, label: null };
  }
  const first = earlier.find(({ figure, comparable }) => comparable && figure.shown);
  if (first === undefined || !first.figure.shown) return null;
  const { rate, n, population } = first.figure;
  const { scale, wording } = headline;
  const place = { id: first.surveyId, measuredOn: first.date, source: null, label: first.label };
  return { origin: 'first-wave', rate, n, population, scale, wording, ...place };
}

/** As the statistics take it: unknown is undefined there. */
export const asStatistic = (baseline: KpiBaseline): Baseline => ({
  rate: baseline.rate,
  n: baseline.n ?? undefined,
  population: baseline.population ?? undefined,
  scale: baseline.scale ?? undefined,
  wording: baseline.wording ?? undefined,
  date: baseline.measuredOn,
  source: baseline.source ?? baseline.id,
});
