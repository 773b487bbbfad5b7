import { satisfactionSeriesOf, type Kpi } from '../plan/kpis.ts';
import type { InstrumentsSeries } from './instruments-series.ts';
import { judgeFamily } from './judge-family.ts';
import type { RecordedSeries, TargetCount } from './recorded-series.ts';
import type { SatisfactionSeries } from './satisfaction-series.ts';
import type { ScorecardRow, SeriesResult } from './scorecard.ts';

/** What the rows are put together from, each called once a series. */
export type SeriesSources = {
  readonly satisfaction: (series: string) => SatisfactionSeries;
  readonly recorded: (kpi: Kpi, series: string) => RecordedSeries;
  readonly instruments: (kpi: Kpi, series: string) => InstrumentsSeries;
};

/** All rows of the plan in its order, the satisfaction series judged together. */
export function scorecardRows(kpis: readonly Kpi[], sources: SeriesSources): readonly ScorecardRow[] {
  const family = satisfactionSeriesOf(kpis);
  const judged = judgeFamily(family.map(sources.satisfaction), family.length);
  const satisfaction = new Map(judged.map((one) => [one.series, one]));
  const resultOf = (kpi: Kpi, series: string): SeriesResult =>
    satisfaction.get(series) ??
    (kpi.instrument === 'secretariat_figures' ? sources.recorded(kpi, series) : sources.instruments(kpi, series));
  const rows = kpis.map((kpi): ScorecardRow => ({
    plan: kpi,
    kpi: kpi.id,
    instrument: kpi.instrument,
    series: kpi.series.map((series) => resultOf(kpi, series)),
  }));
  return withTargetCount(rows);
}

/** The plan gives the whole no weighting: it is told how many of the other targets are reached. */
function withTargetCount(rows: readonly ScorecardRow[]): readonly ScorecardRow[] {
  const targets = countTargets(rows.filter(({ plan }) => !plan.countsTargets).flatMap(({ series }) => series));
  return rows.map((row) => ({
    ...row,
    series: row.series.map((one) => (one.kind === 'recorded' && row.plan.countsTargets ? { ...one, targets } : one)),
  }));
}

function countTargets(series: readonly SeriesResult[]): TargetCount {
  const attained = series.flatMap((one) => (one.kind === 'instruments' || one.target === null ? [] : [one.attained]));
  const count = (wanted: boolean | null): number => attained.filter((one) => one === wanted).length;
  return { reached: count(true), missed: count(false), unknown: count(null) };
}
