import type { ComponentChildren } from 'preact';
import type { Question } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { problemWith, type Form } from '../model/form.ts';
import { describedBy, fieldId, hintId, problemId, questionId } from './field-ids.ts';
import { Hint } from './hint.tsx';
import { labelOf } from './item-texts.ts';
import { ProblemMessage } from './problem-message.tsx';

export type FieldAttributes = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
};

type Props = {
  readonly form: Form;
  readonly question: Question;
  readonly note?: string | undefined;
  readonly children: (attributes: FieldAttributes) => ComponentChildren;
};

/** A question that is answered by one control: label, hint, problem, control. */
export function Field({ form, question, note, children }: Props) {
  const { name, item } = question;
  const [variable] = question.variables;
  const isWrong = problemWith(form, name) !== undefined;
  return (
    <div class={`question ${item.kind}${isWrong ? ' wrong' : ''}`} id={questionId(name)}>
      <label for={fieldId(name)}>{labelOf(form, question)}</label>
      <Hint form={form} question={question} note={note} />
      {variable && <ProblemMessage form={form} variable={variable} />}
      {children({
        id: fieldId(name),
        'aria-describedby': describedBy(hintId(name), isWrong && problemId(name)),
        'aria-invalid': isWrong || undefined,
        'aria-required': item.required || undefined,
      })}
    </div>
  );
}
