import { tallyByVariable, type VariableTally } from '../../../survey-definitions/results/tally.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { scaleAndWordingOf } from '../../../survey-definitions/scorecard/scale-and-wording.ts';
import type { Measurement } from '../../../survey-definitions/scorecard/measurement.ts';
import { membersBehind } from '../../../survey-definitions/scorecard/members-behind.ts';
import { isPooledUnit, pooledTally } from '../../../survey-definitions/scorecard/pool-year.ts';
import { explainingVariables, seriesItems } from '../../../survey-definitions/scorecard/series-items.ts';
import type { SeriesItem } from '../../../survey-definitions/scorecard/series-page.ts';
import type { Database } from '../../platform/database/tables.ts';
import { readTalliesOf } from '../../surveys/responses/result-store.ts';
import type { LoadedSurvey } from './loaded-survey.ts';
import type { ScorecardInputs } from './scorecard-inputs.ts';

export type ReadItems = {
  readonly items: readonly SeriesItem[];
  readonly questionnaire: Questionnaire;
  readonly tallies: ReadonlyMap<string, VariableTally>;
  readonly population: number | null;
};

/** The items behind a measurement, counted over the same surveys as its rate. */
export async function readItems(
  readDb: Database,
  { surveys, frame }: ScorecardInputs,
  current: Measurement,
): Promise<ReadItems> {
  const counted = current.surveys.flatMap(
    ({ source }) => surveys.find(({ survey }) => survey.id === source.surveyId) ?? [],
  );
  const [last] = counted;
  if (last === undefined) throw new Error(`the surveys of ${current.headline.series} are not there`);
  const { questionnaire, texts } = last;
  const variables = explainingVariables(questionnaire, current.headline.variable);
  const tallies = await readTallies(readDb, counted, variables, isPooledUnit(current.unit));
  const { population, registered, unit, headline } = current;
  const { threshold } = frame;
  const isOfFew = (variable: string): boolean => {
    const members = isPooledUnit(unit) ? membersBehind(tallies.get(variable) ?? new Map()) : threshold;
    return members > 0 && members < threshold;
  };
  const options = { unit: unit === 'delegate' ? ('delegate' as const) : ('member' as const), population, registered };
  const items = seriesItems(
    { questionnaire, texts, tallies, options: { ...options, threshold }, isOfFew },
    variables,
    headline.series,
  );
  return { items, questionnaire, tallies, population };
}

async function readTallies(
  readDb: Database,
  surveys: readonly LoadedSurvey[],
  variables: readonly string[],
  isPooled: boolean,
): Promise<ReadonlyMap<string, VariableTally>> {
  const ids = surveys.map(({ survey }) => survey.id);
  const rows = await readTalliesOf(readDb, ids, variables);
  const tallies = new Map([...rows].map(([id, tally]) => [id, tallyByVariable(tally)]));
  return new Map(
    variables.map((variable) => {
      const asking = surveys.filter((survey) => askedAlike(survey, surveys[0], variable));
      const parts = asking.map(({ survey: { id: surveyId } }) => ({
        surveyId,
        tally: tallies.get(surveyId)?.get(variable) ?? new Map(),
      }));
      return [variable, isPooled ? pooledTally(parts) : (parts[0]?.tally ?? new Map())];
    }),
  );
}

/** Whether a survey has put an item in the same words and on the same scale as another one. */
function askedAlike(one: LoadedSurvey, other: LoadedSurvey | undefined, variable: string): boolean {
  const [asked, before] = [one, other].map((survey) => survey && scaleAndWordingOf(survey.questionnaire, variable));
  return !!asked && asked.scale === before?.scale && asked.wording === before.wording;
}
