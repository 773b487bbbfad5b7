import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
import { answerTo, type Form } from '../model/form.ts';
import { fieldId } from './field-ids.ts';

type Props = { readonly form: Form; readonly variable: string; readonly label: string };

/** Takes an answer back. Without JavaScript the server does it and shows the page again. */
export function Clear({ form, variable, label }: Props) {
  if (answerTo(form, variable) === undefined) return null;
  return (
    <button
      class="clear"
      name={controlFields.action}
      value={`clear:${variable}`}
      aria-label={form.t('clear-of', { question: label })}
      onClick={(event) => {
        event.preventDefault();
        form.model.answer(variable, undefined);
        document.getElementById(fieldId(variable))?.focus();
      }}
    >
      {form.t('clear')}
    </button>
  );
}
