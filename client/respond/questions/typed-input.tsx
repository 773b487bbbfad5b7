import type { InputHTMLAttributes } from 'preact';
import { useRef } from 'preact/hooks';
import type { Answer } from '../../../survey-definitions/language/answer.ts';
import { isMissing } from '../../../survey-definitions/language/answer.ts';
import type { Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { answerTo, type Form } from '../model/form.ts';

type Props = {
  readonly form: Form;
  readonly variable: Variable;
  /** The core's reading of what was typed. */
  readonly parse: (typed: string) => Answer | undefined;
  readonly attributes: InputHTMLAttributes & { readonly id: string };
  readonly rows?: number;
};

/**
 * A field that people type into. What they typed stays as it is while it still stands for the answer: '5,' on the way to '5,5', or a
 * letter that a keyboard composes, must not be replaced under their hands.
 */
export function TypedInput({ form, variable, parse, attributes, rows }: Props) {
  const { name } = variable;
  const typed = useRef('');
  const answer = answerTo(form, name);
  const shown = answer === undefined || isMissing(answer) ? '' : String(answer);
  if (parse(typed.current) !== answer) typed.current = shown;
  const onInput = (event: { readonly currentTarget: { readonly value: string } }) => {
    typed.current = event.currentTarget.value;
    form.model.answer(name, parse(typed.current));
  };
  if (rows === undefined) {
    return <input type="text" {...attributes} name={name} value={typed.current} onInput={onInput} />;
  }
  const { id, 'aria-describedby': describedBy, 'aria-invalid': invalid, 'aria-required': required } = attributes;
  const aria = { id, 'aria-describedby': describedBy, 'aria-invalid': invalid, 'aria-required': required };
  return <textarea {...aria} name={name} rows={rows} dir="auto" value={typed.current} onInput={onInput} />;
}
