import { scaleOf } from '../../../survey-definitions/results/rate-of.ts';
import { tallyByVariable, type VariableTally } from '../../../survey-definitions/results/tally.ts';
import type { SeriesSurvey } from '../../../survey-definitions/scorecard/series-survey.ts';
import type { Database } from '../../platform/database/tables.ts';
import { readTalliesOf } from '../../surveys/responses/result-store.ts';
import type { LoadedSurvey } from './loaded-survey.ts';

/** By series, what each survey says to it. */
export async function seriesSurveys(
  readDb: Database,
  surveys: readonly LoadedSurvey[],
): Promise<ReadonlyMap<string, readonly SeriesSurvey[]>> {
  const feeding = surveys.filter(({ headlines }) => headlines.length > 0);
  const tallies = await headlineTallies(readDb, feeding);
  const found = feeding.flatMap((loaded) => surveysOf(loaded, tallies.get(loaded.survey.id) ?? new Map()));
  return Map.groupBy(found, ({ headline }) => headline.series);
}

async function headlineTallies(
  readDb: Database,
  surveys: readonly LoadedSurvey[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, VariableTally>>> {
  const variables = surveys.flatMap(({ headlines }) => headlines.map(({ variable }) => variable));
  const rows = await readTalliesOf(
    readDb,
    surveys.map(({ survey }) => survey.id),
    [...new Set(variables)],
  );
  return new Map([...rows].map(([id, tally]) => [id, tallyByVariable(tally)]));
}

const surveysOf = (
  { survey, source, year, unit, withheld, questionnaire, headlines }: LoadedSurvey,
  tallies: ReadonlyMap<string, VariableTally>,
): readonly SeriesSurvey[] =>
  headlines.map((headline) => ({
    source,
    kind: survey.record.kind,
    year,
    openedOn: (survey.openedAt ?? '').slice(0, 10),
    headline,
    scale: scaleOf(questionnaire.definition, headline.item),
    unit,
    population: survey.population,
    withheld,
    tally: tallies.get(headline.variable) ?? new Map(),
  }));
