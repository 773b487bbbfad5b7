import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
import type { Answer, Answers } from '../../../survey-definitions/language/answer.ts';
import { answersFromForm } from '../../../survey-definitions/answering/from-form.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';

/** The button that was pressed. */
export type FormAction =
  | { readonly kind: 'next' | 'back' | 'check' | 'submit' | 'code' }
  | { readonly kind: 'language' | 'section' | 'clear'; readonly name: string };

/** What a page of the form without JavaScript sends. */
export type PostedForm = {
  readonly action: FormAction;
  /** The section that was on the page; '' for the page of answers to be checked. */
  readonly section: string;
  /** The questions that were on the page. */
  readonly shown: readonly string[];
  readonly answers: Answers;
};

export function readPostedForm(questionnaire: Questionnaire, fields: URLSearchParams): PostedForm {
  return {
    action: actionOf(fields.get(controlFields.action) ?? 'check'),
    section: fields.get(controlFields.section) ?? '',
    shown: (fields.get(controlFields.shown) ?? '').split(' '),
    answers: { ...answersFromForm(questionnaire, (name) => fields.getAll(name)) },
  };
}

function actionOf(value: string): FormAction {
  const [kind, name = ''] = value.split(':', 2);
  if (kind === 'language' || kind === 'section' || kind === 'clear') return { kind, name };
  return kind === 'next' || kind === 'back' || kind === 'submit' || kind === 'code' ? { kind } : { kind: 'check' };
}

export const withoutAnswer = (answers: Answers, variable: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([name]: readonly [string, Answer]) => name !== variable));
