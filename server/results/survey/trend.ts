import type { Breakdowns } from '../../../survey-definitions/disclosure/breakdown.ts';
import { headlineOf, type Headline } from '../../../survey-definitions/results/kpi-result.ts';
import { scaleOf } from '../../../survey-definitions/results/rate-of.ts';
import { tallyByVariable, type VariableTally } from '../../../survey-definitions/results/tally.ts';
import { measuredAlone, type Measurement } from '../../../survey-definitions/scorecard/measurement.ts';
import { seriesPoints } from '../../../survey-definitions/scorecard/series-points.ts';
import { registeredOf } from '../../../survey-definitions/statistics/member-rate.ts';
import { findDefinition } from '../../questionnaires/definition-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { questionnairesOf } from '../../surveys/fielding/survey-questionnaires.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import type { Definition } from '../../../survey-definitions/questionnaire/definition.ts';
import { unitOf, withheldBecause } from '../../surveys/forms/withheld-because.ts';
import { populationsOf } from '../../surveys/fielding/population-store.ts';
import { occasionDay } from '../../surveys/fielding/occasion-label.ts';
import { listClosed, readTallyOf, type ClosedSurvey } from '../../surveys/responses/result-store.ts';
import { sourceOf } from './figure-source.ts';
import type { TrendPoint } from './results-contract.ts';

export type ResultSources = Pick<Dependencies, 'db' | 'readDb' | 'tick' | 'members' | 'settings'>;

/** The KPI in the earlier closed surveys of the same definition, whatever its version; oldest first. */
export async function earlierMeasurements(
  sources: ResultSources,
  survey: Survey,
  headline: Headline,
): Promise<readonly Measurement[]> {
  const day = occasionDay(survey.record);
  const earlier = (await listClosed(sources.readDb, survey.definition))
    .filter(({ id, record }) => id !== survey.id && occasionDay(record) < day)
    .toSorted((one, other) => (occasionDay(one.record) < occasionDay(other.record) ? -1 : 1));
  const measurements = await Promise.all(earlier.map((one) => headlineMeasurement(sources, one)));
  return measurements.flatMap((one) => (one?.headline.series === headline.series ? one : []));
}

/** All points, the last of which is the one that is looked at. */
export const trendOf = (measurements: readonly Measurement[]): readonly TrendPoint[] =>
  seriesPoints(measurements).map(({ surveyId, label, day, figure, comparable, breaks }) => ({
    surveyId,
    label,
    date: day,
    figure,
    comparable,
    breaks,
  }));

async function headlineMeasurement(
  { db, readDb, members, settings }: ResultSources,
  survey: ClosedSurvey,
): Promise<Measurement | undefined> {
  const published = await findDefinition(db, survey.definition, survey.version);
  if (published === undefined) return undefined;
  const { asking } = questionnairesOf(survey, published.definition, members);
  const headline = headlineOf({ ...asking, ...(survey.declared && { declared: survey.declared }) });
  if (headline === undefined) return undefined;
  const rows = await readTallyOf(readDb, survey.id, headline.variable);
  const tally = tallyByVariable(rows).get(headline.variable) ?? new Map();
  const asked = (await populationsOf(readDb, [survey.id])).get(survey.id) ?? null;
  return measurementOf(
    survey,
    { definition: published.definition, headline, tally, asked },
    settings.disclosureThreshold,
  );
}

/** What a survey says to its KPI. */
export function measurementOf(
  survey: ClosedSurvey,
  {
    definition,
    headline,
    tally,
    asked,
    breakdowns = {},
  }: {
    readonly definition: Definition;
    readonly headline: Headline;
    readonly tally: VariableTally;
    readonly asked: ReadonlySet<string> | null;
    readonly breakdowns?: Breakdowns;
  },
  threshold: number,
): Measurement {
  const source = sourceOf(survey);
  return measuredAlone(
    {
      source,
      kind: survey.record.kind,
      year: Number(source.day.slice(0, 4)),
      openedOn: (survey.openedAt ?? '').slice(0, 10),
      headline,
      scale: scaleOf(definition, headline.item),
      unit: unitOf(survey),
      population: survey.population,
      registered: registeredOf(survey),
      asked,
      withheld: withheldBecause(survey),
      breakdowns,
      tally,
    },
    threshold,
  );
}
