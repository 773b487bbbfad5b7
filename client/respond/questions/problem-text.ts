import type { AnswerProblem } from '../../../survey-definitions/language/answer-problem.ts';
import type { Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { dayWords } from '../../../survey-definitions/reference/moment-words.ts';
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
    case 'too-early':
      return t(code, { earliest: dayOf(form, details['earliest']) });
    case 'too-late':
      return t(code, { latest: dayOf(form, details['latest']) });
    default:
      return t(code, details);
  }
}

const dayOf = (form: Form, isoDay: unknown): string => dayWords(new Date(String(isoDay)), form.language, 'UTC');
