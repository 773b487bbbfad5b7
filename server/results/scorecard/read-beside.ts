import { tallyByVariable } from '../../../survey-definitions/results/tally.ts';
import { besideHeadline, besideQuestions, besideView } from '../../../survey-definitions/scorecard/beside-series.ts';
import type { BesideQuestion, BesideSurvey, BesideView } from '../../../survey-definitions/scorecard/beside-series.ts';
import type { Database } from '../../platform/database/tables.ts';
import { readTalliesOf } from '../../surveys/responses/result-store.ts';
import type { ScorecardInputs } from './scorecard-inputs.ts';
import { seriesSurvey } from './series-surveys.ts';

/** What was asked elsewhere in the year about the subject of a series. */
export async function readBeside(
  readDb: Database,
  inputs: ScorecardInputs,
  series: string,
): Promise<readonly BesideView[]> {
  const { frame, isOver } = inputs;
  const options = { threshold: frame.threshold, isOver: isOver(series), yearFrom: frame.plan.reportingYearFrom };
  const views = await Promise.all(
    besideQuestions(series).map(async (question) =>
      besideView(question, await surveysAsking(readDb, inputs, series, question), options),
    ),
  );
  return views.filter((view) => view !== undefined);
}

async function surveysAsking(
  readDb: Database,
  { surveys, frame }: ScorecardInputs,
  series: string,
  question: BesideQuestion,
): Promise<readonly BesideSurvey[]> {
  const { definition, variable } = question;
  const asking = surveys.filter(({ survey, year }) => survey.definition === definition && year === frame.year);
  const rows = await readTalliesOf(
    readDb,
    asking.map(({ survey }) => survey.id),
    [variable],
  );
  return asking.flatMap((loaded) => {
    const { survey, questionnaire, texts } = loaded;
    const headline = besideHeadline(questionnaire, series, question);
    if (headline === undefined) return [];
    const tally = tallyByVariable(rows.get(survey.id) ?? []).get(variable) ?? new Map();
    // Who was asked matters to comparisons, and this is compared with nothing.
    return [{ survey: seriesSurvey(loaded, headline, null, tally), questionnaire, texts }];
  });
}
