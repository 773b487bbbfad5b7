import type { AnswerProblem } from '../../../survey-definitions/answering/check-answers.ts';
import type { Variable } from '../../../survey-definitions/language/questionnaire.ts';
import type { Form } from '../model/form.ts';
import { optionLabel } from './item-texts.ts';

/** What to do about a problem, in words. */
export function problemText(form: Form, { code, details = {} }: AnswerProblem, variable: Variable): string {
  const { t } = form;
  switch (code) {
    case 'exclusive-option':
      return t(code, { option: optionLabel(form, variable, String(details['option'])) });
    case 'too-many-options':
      return t(code, { count: Number(details['atMost']) });
    case 'too-many-decimals':
      return details['decimals'] === 0 ? t('not-whole') : t(code, { count: Number(details['decimals']) });
    default:
      return t(code, details);
  }
}
