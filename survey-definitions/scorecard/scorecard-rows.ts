import { satisfactionSeriesOf, type Kpi } from '../plan/kpis.ts';
import type { InstrumentsSeries } from './instruments-series.ts';
import { judgeFamily } from './judge-family.ts';
import { countGoals, goalOfSeries } from './plan-goals.ts';
import type { RecordedSeries } from './recorded-series.ts';
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
  const rows = kpis.map((kpi): ScorecardRow => {
    const series = kpi.series.map((one) => resultOf(kpi, one));
    const goals = Object.fromEntries(
      series.flatMap((one) => {
        const goal = goalOfSeries(kpi, one);
        return goal === null ? [] : [[one.series, goal]];
      }),
    );
    return { plan: kpi, kpi: kpi.id, instrument: kpi.instrument, goals, series };
  });
  return withTargetCount(rows);
}

/** The plan gives the whole no weighting: it is told how many of the other targets are reached. */
function withTargetCount(rows: readonly ScorecardRow[]): readonly ScorecardRow[] {
  const { met: reached, missed, 'not-shown': unknown } = countGoals(rows);
  const targets = { reached, missed, unknown };
  return rows.map((row) => ({
    ...row,
    series: row.series.map((one) => (one.kind === 'recorded' && row.plan.countsTargets ? { ...one, targets } : one)),
  }));
}
