import type { ComponentChildren } from 'preact';
import type { Question } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { problemWith, type Form } from '../model/form.ts';
import { describedBy, hintId, problemId, questionId } from './field-ids.ts';
import { Hint } from './hint.tsx';
import { labelOf } from './item-texts.ts';
import { ProblemMessage } from './problem-message.tsx';

type Props = {
  readonly form: Form;
  readonly question: Question;
  /** `radiogroup`: the children are one group of radio buttons. */
  readonly role?: 'radiogroup';
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
};

/** A question that is answered by several controls: fieldset, legend, hint, problem. */
export function Group({ form, question, role, note, children }: Props) {
  const [value] = question.variables;
  const problem = value && value.part === 'value' ? problemWith(form, value.name) : undefined;
  return (
    <fieldset
      class={`question ${question.item.kind}${problem ? ' wrong' : ''}`}
      id={questionId(question.name)}
      role={role}
      aria-required={role && question.item.required ? true : undefined}
      aria-invalid={role && problem ? true : undefined}
      aria-describedby={describedBy(hintId(question.name), problem && problemId(question.name))}
    >
      <legend>{labelOf(form, question)}</legend>
      <Hint form={form} question={question} note={note} />
      {value?.part === 'value' && <ProblemMessage form={form} variable={value} />}
      {children}
    </fieldset>
  );
}
