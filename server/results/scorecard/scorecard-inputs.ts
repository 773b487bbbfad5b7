import { monthsOfReportingYear, reportingYearOf } from '../../../survey-definitions/figures/reporting-year.ts';
import { measurementsOf, type Measurement } from '../../../survey-definitions/scorecard/measurement.ts';
import type { InstrumentsWave } from '../../../survey-definitions/scorecard/instruments-result.ts';
import { isInYear } from '../../../survey-definitions/plan/focus-area.ts';
import type { FocusArea } from '../../plan/focus-areas/focus-area-contract.ts';
import type { FormerArea, ScorecardFrame } from '../../../survey-definitions/scorecard/scorecard.ts';
import { kpisOf, satisfactionSeriesOf, type Kpi } from '../../../survey-definitions/plan/kpis.ts';
import { markOf } from '../../../survey-definitions/plan/plan-mark.ts';
import { planOfYear, plansOfYear } from '../../../survey-definitions/plan/plan-of-year.ts';
import type { Plan } from '../../../survey-definitions/plan/plan.ts';
import type { SeriesSurvey } from '../../../survey-definitions/scorecard/series-survey.ts';
import { listEndedYears } from '../../plan/ended-years/ended-year-store.ts';
import { today } from '../../plan/baselines/today.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { recordedFigures } from '../../plan/figures/figure-store.ts';
import type { RecordedFigure } from '../../plan/figures/figure-contract.ts';
import type { Database } from '../../platform/database/tables.ts';
import { focusAreasOf, listFocusAreas } from '../../plan/focus-areas/focus-area-store.ts';
import { listClosed } from '../../surveys/responses/result-store.ts';
import { readInstrumentsWave } from './instruments-wave.ts';
import { loadClosedSurveys, type LoadedSurvey } from './loaded-survey.ts';
import { seriesSurveys } from './series-surveys.ts';

export type ScorecardSources = Pick<Dependencies, 'db' | 'readDb' | 'members' | 'plans' | 'settings' | 'now' | 'tick'>;

/** Everything that is known, read once for all rows of a scorecard. */
export type ScorecardInputs = {
  readonly frame: ScorecardFrame;
  /** The rows of the plan with the series that they have in the year. */
  readonly kpis: readonly Kpi[];
  readonly surveys: readonly LoadedSurvey[];
  /** Of each series every point, of later years too, oldest first. */
  readonly measurements: ReadonlyMap<string, readonly Measurement[]>;
  /** Of each series the surveys that feed it. */
  readonly seriesSurveys: ReadonlyMap<string, readonly SeriesSurvey[]>;
  /** Of a series, whether nothing more will come in a year: the reporting year is over, or its last session or activity was marked. */
  readonly isOver: (series: string) => (year: number) => boolean;
  readonly figures: readonly RecordedFigure[];
  /** Of a year, read when first asked for: `readInstrumentsWave`. */
  readonly instrumentsWave: (year: number) => Promise<InstrumentsWave | undefined>;
};

/** Which scorecard: `year` undefined is the latest with a closed annual wave, which is when a report is made; `plan` undefined that of the year. */
export type AskedScorecard = { readonly year?: number | undefined; readonly plan?: Plan | undefined };

export async function readScorecardInputs(sources: ScorecardSources, asked: AskedScorecard): Promise<ScorecardInputs> {
  const { plans, readDb } = sources;
  const threshold = sources.settings.disclosureThreshold;
  const asOf = today(sources.now);
  const year = asked.year ?? (await latestWave(readDb)) ?? Number(asOf.slice(0, 4));
  const plan = asked.plan ?? planOfYear(plans, year);
  const { reportingYearFrom } = plan;
  const surveys = await loadClosedSurveys(sources, reportingYearFrom);
  const figures = await recordedFigures(readDb);
  const areas = await focusAreasOf(readDb, year);
  const kpis = kpisOf(
    plan,
    areas.map(({ code }) => code),
  );
  const frame = {
    plan: markOf(plan),
    plans: plansOfYear(plans, year).map(({ id, title }) => ({ id, title })),
    year,
    asOf,
    years: yearsOf(surveys, figures, asOf, reportingYearFrom),
    snapshot: null,
    threshold,
    family: satisfactionSeriesOf(kpis).length,
    formerAreas: formerAreas(await listFocusAreas(readDb), plan, year),
  };
  const bySeries = await seriesSurveys(readDb, surveys);
  const ended = await listEndedYears(readDb);
  const isOver = (series: string) => (one: number) =>
    monthsOfReportingYear(one, reportingYearFrom).to < asOf.slice(0, 7) ||
    ended.some((marked) => marked.series === series && marked.year === one);
  const measurements = new Map(
    [...bySeries].map(([series, found]) => [
      series,
      measurementsOf(found, { threshold, isOver: isOver(series), yearFrom: reportingYearFrom }),
    ]),
  );
  const instrumentsWave = readOnce((wanted) => readInstrumentsWave(sources, surveys, wanted));
  return { frame, kpis, surveys, measurements, seriesSurveys: bySeries, isOver, figures, instrumentsWave };
}

/** Those of this plan that were reviewed away before the year; where a code goes on, nothing has ended. */
const formerAreas = (areas: readonly FocusArea[], { validity }: Plan, year: number): readonly FormerArea[] =>
  areas
    .flatMap(({ code, name, lastYear }) => (lastYear === null ? [] : [{ code, name, lastYear }]))
    .filter(({ lastYear }) => lastYear < year && Number(validity.from.slice(0, 4)) <= lastYear)
    .filter(({ code }) => areas.every((area) => area.code !== code || !isInYear(area, year)))
    .toSorted((one, other) => other.lastYear - one.lastYear);

function readOnce<Value>(read: (year: number) => Promise<Value>): (year: number) => Promise<Value> {
  const found = new Map<number, Promise<Value>>();
  return (year) => {
    const value = found.get(year) ?? read(year);
    found.set(year, value);
    return value;
  };
}

/** The years that have anything to show, and this one. */
function yearsOf(
  surveys: readonly LoadedSurvey[],
  figures: readonly RecordedFigure[],
  asOf: string,
  yearFrom: number,
): readonly number[] {
  const feeding = surveys.filter(({ headlines }) => headlines.length > 0).map(({ year }) => year);
  const recorded = figures.map(({ period }) => reportingYearOf(period.to, yearFrom));
  return [...new Set([...feeding, ...recorded, reportingYearOf(asOf, yearFrom)])].toSorted((one, other) => one - other);
}

async function latestWave(readDb: Database): Promise<number | undefined> {
  const closed = await listClosed(readDb);
  const years = closed.flatMap(({ record }) => (record.kind === 'wave' ? record.year : []));
  return years.length === 0 ? undefined : Math.max(...years);
}
