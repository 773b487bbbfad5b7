import type { Answer } from '../../../survey-definitions/language/answer.ts';
import type { AnswerProblem } from '../../../survey-definitions/language/answer-problem.ts';
import type { Texts } from '../../../survey-definitions/language/texts.ts';
import type { MemberOption } from '../../../server/platform/pages/form-page-contract.ts';
import type { Translate } from '../../shared/i18n.ts';
import type { RespondModel } from './respond-model.ts';
import type { FormKey } from '../texts/catalogues.ts';

/** What every view of the form is given, on the server and in the browser. */
export type Form = {
  readonly model: RespondModel;
  readonly texts: Texts;
  readonly language: string;
  readonly t: Translate<FormKey>;
  readonly members: readonly MemberOption[];
  /** A page without JavaScript: nothing can appear on it, so that what may be needed is shown at once. */
  readonly isByStep: boolean;
};

/** The answer to a variable. Whoever reads it while rendering renders again when it changes. */
export const answerTo = ({ model }: Form, variable: string): Answer | undefined => model.cell(variable).answer.value;

export const problemWith = ({ model }: Form, variable: string): AnswerProblem | undefined =>
  model.cell(variable).problem.value;
