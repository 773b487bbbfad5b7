import { pipe } from '../../../survey-definitions/language/piping.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { Question, Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Repeat } from '../../../survey-definitions/language/repeat.ts';
import type { ItemTexts } from '../../../survey-definitions/language/texts.ts';
import type { Form } from '../model/form.ts';

/** A text of the definition with its places filled. */
export const piped = ({ model, texts, language }: Form, text: string, repeat?: Repeat): string =>
  pipe(text, texts, model.questionnaire.peek().occasion, language, repeat);

export const textsOf = ({ texts }: Form, { item }: Pick<Question, 'item'>): ItemTexts =>
  texts.items[item.name] ?? { label: item.name };

export const labelOf = (form: Form, question: Pick<Question, 'item' | 'repeat'>): string =>
  piped(form, textsOf(form, question).label, question.repeat);

export const hintOf = (form: Form, question: Question): string | undefined => {
  const { hint } = textsOf(form, question);
  return hint === undefined ? undefined : piped(form, hint, question.repeat);
};

export const optionLabel = (form: Form, question: Pick<Question, 'item' | 'repeat'>, code: string): string =>
  piped(form, textsOf(form, question).options?.[code] ?? code, question.repeat);

export const otherLabel = (form: Form, question: Pick<Question, 'item'>): string =>
  textsOf(form, question).other ?? form.t('other');

export const scaleLabel = (form: Form, scale: string, code: number): string =>
  form.texts.scales[scale]?.[code] ?? String(code);

/** Rows that the occasion brought have their own names. */
export function rowLabel(form: Form, variable: Variable): string {
  const { row } = variable;
  if (!row) return labelOf(form, variable);
  const brought = inLanguage(row.label, form.language);
  return brought === '' ? piped(form, textsOf(form, variable).rows?.[row.code] ?? row.code, variable.repeat) : brought;
}

/** How a variable is called where it stands alone: in the summary of problems, in the list of answers. */
export function variableLabel(form: Form, variable: Variable): string {
  if (variable.part === 'row') return rowLabel(form, variable);
  return variable.part === 'other' ? `${labelOf(form, variable)} ${form.t('other-words')}` : labelOf(form, variable);
}
