import { monthsOfReportingYear } from '../../../survey-definitions/figures/reporting-year.ts';
import { objectiveOf, planTargetsOf, satisfactionSeriesOf, type Kpi } from '../../../survey-definitions/plan/kpis.ts';
import { recordedResult } from '../../../survey-definitions/scorecard/recorded-result.ts';
import type { RecordedValue } from '../../../survey-definitions/scorecard/recorded-series.ts';
import { instrumentsResult } from '../../../survey-definitions/scorecard/instruments-result.ts';
import { scorecardRows } from '../../../survey-definitions/scorecard/scorecard-rows.ts';
import type { Scorecard } from '../../../survey-definitions/scorecard/scorecard.ts';
import type { SeriesTarget } from '../../../survey-definitions/scorecard/series-target.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { RecordedFigure } from '../../plan/figures/figure-contract.ts';
import { targetsInForce } from '../../plan/targets/target-store.ts';
import { satisfactionOf } from './satisfaction-of.ts';
import type { ScorecardInputs } from './scorecard-inputs.ts';

/** All rows of the plan in a year, as of now. SQLite answers in this very thread: between the parts others get their turn. */
export async function scorecardOf(
  { readDb, tick }: Pick<Dependencies, 'readDb' | 'tick'>,
  inputs: ScorecardInputs,
): Promise<Scorecard> {
  await tick();
  const { kpis, frame } = inputs;
  const { year, threshold, asOf, plan } = frame;
  const lastDay = `${monthsOfReportingYear(year, plan.reportingYearFrom).to}-31`;
  const targets = await targetsOf(readDb, kpis, asOf < lastDay ? asOf : lastDay);
  const rates = new Map(
    await Promise.all(
      satisfactionSeriesOf(kpis).map(
        async (series) => [series, await satisfactionOf(readDb, inputs, series, targets(series))] as const,
      ),
    ),
  );
  await tick();
  const wave = await inputs.instrumentsWave(year);
  await tick();
  const values = Map.groupBy(inputs.figures, ({ series }) => series);
  const rows = scorecardRows(kpis, {
    satisfaction: (series) => rates.get(series) ?? missing(series),
    recorded: (kpi, series) =>
      recordedResult(kpi, series, {
        year,
        yearFrom: plan.reportingYearFrom,
        values: (values.get(series) ?? []).map(valueOf),
        target: targets(series),
      }),
    instruments: (kpi: Kpi, series) => instrumentsResult(series, objectiveOf(kpi), wave, threshold),
  });
  return { ...frame, rows };
}

function missing(series: string): never {
  throw new Error(`${series} was not computed`);
}

async function targetsOf(
  readDb: Database,
  kpis: readonly Kpi[],
  day: string,
): Promise<(series: string) => SeriesTarget | null> {
  const targets = await targetsInForce(readDb, planTargetsOf(kpis), day);
  return (series) => {
    const target = targets.get(series);
    if (target === undefined) return null;
    const { operator, value, source, validFrom } = target;
    return { operator, value, source, since: validFrom };
  };
}

const valueOf = ({
  id,
  value,
  period,
  base,
  operations,
  members,
  source,
  enteredAt,
}: RecordedFigure): RecordedValue => ({
  id,
  value,
  from: period.from,
  to: period.to,
  base,
  operations,
  members,
  source,
  recordedAt: enteredAt,
});
