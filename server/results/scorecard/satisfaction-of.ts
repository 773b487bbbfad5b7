import type { LocalizedText } from '../../../survey-definitions/language/occasion.ts';
import type { KpiBaseline } from '../../../survey-definitions/results/kpi-baseline.ts';
import { areaOfSeries } from '../../../survey-definitions/plan/focus-area.ts';
import { sessionsOf, type Measurement } from '../../../survey-definitions/scorecard/measurement.ts';
import {
  satisfactionResult,
  type SatisfactionInput,
} from '../../../survey-definitions/scorecard/satisfaction-result.ts';
import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import { seriesPoints } from '../../../survey-definitions/scorecard/series-points.ts';
import type { SeriesTarget } from '../../../survey-definitions/scorecard/series-target.ts';
import type { Database } from '../../platform/database/tables.ts';
import { focusAreasOf } from '../../plan/focus-areas/focus-area-store.ts';
import { baselineFor, earlierPoints } from '../survey/baseline-in-force.ts';
import { marginOf } from '../../plan/targets/margin-store.ts';
import type { ScorecardInputs } from './scorecard-inputs.ts';

/** One satisfaction series, with what was decided and entered for it. */
export async function satisfactionOf(
  readDb: Database,
  inputs: ScorecardInputs,
  series: string,
  target: SeriesTarget | null,
): Promise<SatisfactionSeries> {
  const { year, threshold, asOf } = inputs.frame;
  const { current, measurements } = measurementsUpTo(inputs, series);
  const { soFar, sessions } = occasionsUpTo(inputs, series);
  const opened = current?.surveys.map(({ openedOn }) => openedOn).toSorted()[0];
  const margin = await marginOf(readDb, series, opened ?? asOf);
  return satisfactionResult({
    series,
    name: await focusAreaName(readDb, series, year),
    current,
    measurements,
    sessions,
    soFar,
    baseline: await baselineOf(readDb, current, measurements),
    margin: margin.points / 100,
    marginSource: margin.source,
    target,
    threshold,
  });
}

/** The points up to the year, the last of which is the year's where it was measured. */
export function measurementsUpTo(
  { measurements, frame }: ScorecardInputs,
  series: string,
): { readonly current: Measurement | undefined; readonly measurements: readonly Measurement[] } {
  const upTo = (measurements.get(series) ?? []).filter(({ year }) => year <= frame.year);
  const last = upTo.at(-1);
  return { current: last?.year === frame.year ? last : undefined, measurements: upTo };
}

/** Each session up to the year; and of a year of sessions or activities that is not over what there is so far. */
function occasionsUpTo(
  { seriesSurveys, frame, isOver }: ScorecardInputs,
  series: string,
): Pick<SatisfactionInput, 'soFar' | 'sessions'> {
  const { year, threshold } = frame;
  const upTo = (seriesSurveys.get(series) ?? []).filter((survey) => survey.year <= year);
  const ofYear = upTo.filter((survey) => survey.year === year && survey.kind !== 'wave');
  const options = { threshold, isOver: isOver(series), yearFrom: frame.plan.reportingYearFrom };
  const inOrder = ofYear.map(({ source }) => source).toSorted((one, other) => (one.day < other.day ? -1 : 1));
  return {
    soFar: inOrder.length === 0 || options.isOver(year) ? null : inOrder,
    sessions: sessionsOf(upTo, options),
  };
}

async function baselineOf(
  readDb: Database,
  current: Measurement | undefined,
  measurements: readonly Measurement[],
): Promise<KpiBaseline | null> {
  if (current === undefined) return null;
  const points = seriesPoints(measurements).map((point) => ({ ...point, date: point.day }));
  return baselineFor(readDb, current.headline, current.day, earlierPoints(measurements, points));
}

async function focusAreaName(readDb: Database, series: string, year: number): Promise<LocalizedText | null> {
  const area = areaOfSeries(series);
  if (area === undefined) return null;
  const areas = await focusAreasOf(readDb, year);
  return areas.find(({ code }) => code === area)?.name ?? null;
}
