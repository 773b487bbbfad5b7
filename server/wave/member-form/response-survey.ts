import type { Compiled } from '../../../survey-definitions/authoring/compile.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { findDefinition } from '../../questionnaires/definition-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { questionnairesOf } from '../../surveys/fielding/survey-questionnaires.ts';
import { findSurvey } from '../../surveys/fielding/survey-store.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import type { Collaborator } from './collaborator.ts';
import { findResponse } from './member-response-store.ts';
import type { MemberResponse } from './member-response-store.ts';

/** A response with what it answers. The questionnaire does not ask for the delegation: the Member is known. */
export type ResponseSurvey = {
  readonly response: MemberResponse;
  readonly survey: Survey;
  readonly compiled: Compiled;
  readonly questionnaire: Questionnaire;
};

export async function loadResponseSurvey(
  { db, now, members }: Pick<Dependencies, 'db' | 'now' | 'members'>,
  { responseId }: Pick<Collaborator, 'responseId'>,
): Promise<ResponseSurvey> {
  const response = await findResponse(db, responseId);
  const survey = response && (await findSurvey(db, response.surveyId, now()));
  const compiled = survey && (await findDefinition(db, survey.definition, survey.version));
  if (response === undefined || survey === undefined || compiled === undefined)
    throw new Error(`response ${responseId} has lost its survey or its definition`);
  return { response, survey, compiled, questionnaire: questionnairesOf(survey, compiled.definition, members).knowing };
}
