import type { AnswerProblem } from '../../../survey-definitions/language/answer-problem.ts';
import type { Carried } from '../../../server/platform/pages/form-page-contract.ts';
import type { Form } from '../model/form.ts';
import { RespondModel } from '../model/respond-model.ts';
import { membersOf } from './form-data.ts';
import type { PageContext } from './page-context.ts';

/** The state of a page of the form step by step: that of the whole form, with the answers so far. */
export function stepForm(context: PageContext, carried: Carried, problems: readonly AnswerProblem[] = []): Form {
  const { definition, occasion, texts, language, t } = context;
  const { answers, delegation } = carried;
  const members = membersOf(context);
  const model = new RespondModel({ definition, occasion, answers, problems, delegation, members });
  return { model, texts, language, t, members, isByStep: true };
}
