import { yearOfPeriod } from '../../../survey-definitions/figures/period.ts';
import { measurementsOf, type Measurement } from '../../../survey-definitions/scorecard/measurement.ts';
import type { InstrumentsWave } from '../../../survey-definitions/scorecard/instruments-result.ts';
import type { ScorecardFrame } from '../../../survey-definitions/scorecard/scorecard.ts';
import { satisfactionSeries } from '../../../survey-definitions/kpis.ts';
import { today } from '../../plan/baselines/today.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { recordedFigures } from '../../plan/figures/figure-store.ts';
import type { RecordedFigure } from '../../plan/figures/figure-contract.ts';
import { readInstrumentsWave } from './instruments-wave.ts';
import { loadClosedSurveys, type LoadedSurvey } from './loaded-survey.ts';
import { seriesSurveys } from './series-surveys.ts';

export type ScorecardSources = Pick<Dependencies, 'db' | 'readDb' | 'members' | 'settings' | 'now' | 'tick'>;

/** Everything that is known, read once for all rows of a scorecard. */
export type ScorecardInputs = {
  readonly frame: ScorecardFrame;
  readonly surveys: readonly LoadedSurvey[];
  /** Of each series every point, of later years too, oldest first. */
  readonly measurements: ReadonlyMap<string, readonly Measurement[]>;
  readonly figures: readonly RecordedFigure[];
  /** Of a year, read when first asked for: `readInstrumentsWave`. */
  readonly instrumentsWave: (year: number) => Promise<InstrumentsWave | undefined>;
};

/** `year` undefined: the latest with a closed annual wave, which is when a report is made. */
export async function readScorecardInputs(sources: ScorecardSources, year?: number): Promise<ScorecardInputs> {
  const threshold = sources.settings.disclosureThreshold;
  const surveys = await loadClosedSurveys(sources);
  const bySeries = await seriesSurveys(sources.readDb, surveys);
  const figures = await recordedFigures(sources.readDb);
  const asOf = today(sources.now);
  const years = yearsOf(surveys, figures, Number(asOf.slice(0, 4)));
  const frame = {
    year: year ?? latestWave(surveys) ?? years.at(-1) ?? Number(asOf.slice(0, 4)),
    asOf,
    years,
    snapshot: null,
    threshold,
    family: satisfactionSeries.length,
  };
  const measurements = new Map([...bySeries].map(([series, found]) => [series, measurementsOf(found, threshold)]));
  const instrumentsWave = readOnce((wanted) => readInstrumentsWave(sources.readDb, surveys, wanted));
  return { frame, surveys, measurements, figures, instrumentsWave };
}

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
  thisYear: number,
): readonly number[] {
  const feeding = surveys.filter(({ headlines }) => headlines.length > 0).map(({ year }) => year);
  const recorded = figures.map(({ period }) => yearOfPeriod(period));
  return [...new Set([...feeding, ...recorded, thisYear])].toSorted((one, other) => one - other);
}

const latestWave = (surveys: readonly LoadedSurvey[]): number | undefined =>
  surveys
    .filter(({ survey }) => survey.record.kind === 'wave')
    .map(({ year }) => year)
    .toSorted((one, other) => one - other)
    .at(-1);
