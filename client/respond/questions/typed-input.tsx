import type { InputHTMLAttributes } from 'preact';
import { useRef } from 'preact/hooks';
import { rulesOf } from '../../../survey-definitions/kinds/kinds.ts';
import { isMissing } from '../../../survey-definitions/language/answer.ts';
import type { Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { answerTo, type Form } from '../model/form.ts';

type Props = {
  readonly form: Form;
  readonly variable: Variable;
  readonly attributes: InputHTMLAttributes & { readonly id: string };
  readonly rows?: number | undefined;
};

/**
 * A field that people type into. What they typed stays as it is while it still stands for the answer: '5,' on the way to '5,5', or a
 * letter that a keyboard composes, must not be replaced under their hands.
 */
export function TypedInput({ form, variable, attributes, rows }: Props) {
  const { name } = variable;
  const read = (text: string) => rulesOf(variable).fromFields(variable, [text]);
  const typed = useRef('');
  const answer = answerTo(form, name);
  const shown = answer === undefined || isMissing(answer) ? '' : String(answer);
  if (read(typed.current) !== answer) typed.current = shown;
  const onInput = (event: { readonly currentTarget: { readonly value: string } }) => {
    typed.current = event.currentTarget.value;
    form.model.answer(name, read(typed.current));
  };
  if (rows === undefined) {
    return <input type="text" {...attributes} name={name} value={typed.current} onInput={onInput} />;
  }
  const { id, 'aria-describedby': describedBy, 'aria-invalid': invalid, 'aria-required': required } = attributes;
  const aria = { id, 'aria-describedby': describedBy, 'aria-invalid': invalid, 'aria-required': required };
  return <textarea {...aria} name={name} rows={rows} dir="auto" value={typed.current} onInput={onInput} />;
}
