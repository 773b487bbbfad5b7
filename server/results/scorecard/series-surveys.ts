import type { Headline } from '../../../survey-definitions/results/kpi-result.ts';
import { scaleOf } from '../../../survey-definitions/results/rate-of.ts';
import { tallyByVariable, type VariableTally } from '../../../survey-definitions/results/tally.ts';
import type { SeriesSurvey } from '../../../survey-definitions/scorecard/series-survey.ts';
import { registeredOf } from '../../../survey-definitions/statistics/member-rate.ts';
import type { Database } from '../../platform/database/tables.ts';
import { readTalliesOf } from '../../surveys/responses/result-store.ts';
import { populationsOf } from '../../surveys/fielding/population-store.ts';
import type { LoadedSurvey } from './loaded-survey.ts';

/** By series, what each survey says to it. */
export async function seriesSurveys(
  readDb: Database,
  surveys: readonly LoadedSurvey[],
): Promise<ReadonlyMap<string, readonly SeriesSurvey[]>> {
  const feeding = surveys.filter(({ headlines }) => headlines.length > 0);
  const tallies = await headlineTallies(readDb, feeding);
  const populations = await populationsOf(
    readDb,
    feeding.flatMap(({ survey }) => (survey.record.kind === 'wave' ? survey.id : [])),
  );
  const found = feeding.flatMap((loaded) => {
    const { id } = loaded.survey;
    return surveysOf(loaded, populations.get(id) ?? null, tallies.get(id) ?? new Map());
  });
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
  loaded: LoadedSurvey,
  asked: ReadonlySet<string> | null,
  tallies: ReadonlyMap<string, VariableTally>,
): readonly SeriesSurvey[] =>
  loaded.headlines.map((headline) =>
    seriesSurvey(loaded, headline, asked, tallies.get(headline.variable) ?? new Map()),
  );

/** A survey with what it says to one question. */
export const seriesSurvey = (
  { survey, source, year, unit, withheld, questionnaire, breakdowns }: LoadedSurvey,
  headline: Headline,
  asked: ReadonlySet<string> | null,
  tally: VariableTally,
): SeriesSurvey => ({
  source,
  kind: survey.record.kind,
  year,
  openedOn: (survey.openedAt ?? '').slice(0, 10),
  headline,
  scale: scaleOf(questionnaire.definition, headline.item),
  unit,
  population: survey.population,
  registered: registeredOf(survey),
  asked,
  withheld,
  breakdowns,
  tally,
});
