import type { Definition } from '../../survey-definitions/questionnaire/definition.ts';
import type { Texts } from '../../survey-definitions/language/texts.ts';
import type { Survey, SurveyState } from '../../survey-definitions/surveys/survey.ts';

/** What the console reads of the API's answers about surveys. */
export type SurveyDetail = {
  readonly survey: Survey;
  readonly definition: Definition;
  readonly texts: Readonly<Record<string, Texts>>;
  readonly publicUrl: string;
};

export type Delegation = { readonly delegation: string; readonly label?: string | undefined };
export type AccessCode = {
  readonly delegation: string;
  readonly label: string | null;
  readonly code: string;
  readonly url: string;
};
export type Count = { readonly responses: number; readonly state: SurveyState };
