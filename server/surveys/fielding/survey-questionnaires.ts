import type { Definition } from '../../../survey-definitions/questionnaire/definition.ts';
import { questionnaireFor } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Members } from '../../platform/members.ts';
import { occasionOf } from './occasion-of-survey.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';

/** The two questionnaires of a survey: with a personal code the delegation is not asked. */
export type SurveyQuestionnaires = {
  readonly asking: Questionnaire;
  readonly knowing: Questionnaire;
};

export const questionnairesOf = (
  survey: Pick<Survey, 'record' | 'confidentiality'>,
  definition: Definition,
  members: Members,
): SurveyQuestionnaires => ({
  asking: questionnaireFor(definition, occasionOf(survey, members, null)),
  knowing: questionnaireFor(definition, occasionOf(survey, members, { member: null })),
});
