import type { Answers } from '../../../../survey-definitions/language/answer.ts';
import type { Results } from '../../../../server/results/survey/results-contract.ts';
import type { Survey, SurveyPlan } from '../../../../survey-definitions/surveys/survey.ts';
import type { CastName } from '../../../setup/cast.ts';
import { ptcSession } from '../../surveys/fielding/plans.ts';
import { fromMember, keyNumber, type SurveyApp } from '../../surveys/fielding/survey-app.ts';

/** Sends the forms and throws if one is refused. */
export async function sendAll(app: SurveyApp, survey: Survey, forms: readonly Answers[]): Promise<void> {
  const responses = await Promise.all(
    forms.map((answers, index) => app.respond(survey, { key: keyNumber(index), answers })),
  );
  const refused = responses.find((response) => response.status !== 201);
  if (refused) throw new Error(`${refused.status}: ${await refused.text()}`);
}

/** A survey with these forms, closed. */
export async function closedSurvey(
  app: SurveyApp,
  plan: Partial<SurveyPlan>,
  forms: readonly Answers[],
): Promise<Survey> {
  const survey = await app.open(plan);
  await sendAll(app, survey, forms);
  return app.close(survey);
}

export async function resultsFor(app: SurveyApp, survey: Survey, by: CastName = 'paul'): Promise<Results> {
  const response = await app.as(by).get(`/api/surveys/${survey.id}/results`);
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  const results: Results = await response.json();
  return results;
}

/** Members of the register, as many as one wants ratings for. */
const memberIds = ['BE', 'FR', 'DE', 'IT', 'ES', 'JP', 'KE', 'BR', 'IN', 'ZA', 'MA', 'CL'] as const;

/** One form of a different Member for each rating. */
export const ratings = (...codes: readonly number[]): readonly Answers[] =>
  codes.map((code, index) => fromMember(memberIds[index] ?? '', code));

/** Anonymous delegates of Members, one for each rating. */
export const delegates = (...codes: readonly number[]): readonly Answers[] =>
  codes.map((overall) => ({ capacity: 'member', overall }));

export const sessionOn = (startsOn: string, numbers: string): Partial<SurveyPlan> => ({
  record: { ...ptcSession, startsOn, endsOn: startsOn, numbers },
});
