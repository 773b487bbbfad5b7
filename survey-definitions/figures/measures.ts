import { kpiOfSeries, objectiveOf } from '../kpis.ts';
import type { Kpi } from '../kpis.ts';
import type { Period } from './period.ts';
import { isInPeriod, propose } from './proposal.ts';
import type { Proposal } from './proposal.ts';
import { recordedKpis } from './recorded-series.ts';

/** A measure of the Implementation Plan: what shall be done for which objective until when. ISO days; `doneOn` null: not done. */
export type Measure = {
  /** Of the KPI row that counts it: 'SO1.completion' */
  readonly series: string;
  readonly title: string;
  readonly dueOn: string;
  readonly doneOn: string | null;
};

const completionKpis: readonly Kpi[] = recordedKpis.filter(({ unit }) => unit === 'completion_percent');

/** The series to which a measure can belong: one for each objective that the Implementation Plan has measures of. */
export const measureSeries: readonly string[] = completionKpis
  .filter(({ countsTargets }) => !countsTargets)
  .flatMap(({ series }) => series);

/** Whether the figure of a series is proposed from measures: also that of the whole plan, from those of every objective. */
export const isProposedFromMeasures = (series: string): boolean =>
  completionKpis.some((kpi) => kpi.series.includes(series));

/** 'SO1', 'OS1' and 'SO1.completion' are one series; undefined for anything else. */
export function measureSeriesOf(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return measureSeries.find((series) => {
    const kpi = kpiOfSeries(series);
    if (kpi === undefined) return false;
    return [series, objectiveOf(kpi), ...Object.values(kpi.objective.code)].some((name) => name.toUpperCase() === code);
  });
}

/**
 * How far the Implementation Plan is carried out: of the measures due in the period those done by its end. One that was done
 * late counts as not done: the period is over.
 */
export function proposeCompletion<Entry extends Measure>(
  series: string,
  measures: readonly Entry[],
  period: Period,
): Proposal<Entry> {
  const isOfWholePlan = !measureSeries.includes(series);
  const due = measures.filter(
    (measure) => (isOfWholePlan || measure.series === series) && isInPeriod(measure.dueOn, period),
  );
  return propose(period, due, ({ doneOn }) =>
    doneOn !== null && doneOn.slice(0, 7) <= period.to ? 'counts' : 'counts-not',
  );
}
