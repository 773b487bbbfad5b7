import type { Question } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Form } from '../model/form.ts';
import { hintId } from './field-ids.ts';
import { hintOf } from './item-texts.ts';

type Props = { readonly form: Form; readonly question: Question; readonly note?: string | undefined };

/** The definition's hint, what the kind has to say, and whether an answer is needed. */
export function Hint({ form, question, note }: Props) {
  const needed = question.item.required ? form.t('needed') : undefined;
  const parts = [hintOf(form, question), note, needed].filter((part) => part !== undefined);
  return (
    <p class="hint" id={hintId(question.name)}>
      {parts.join(' ')}
    </p>
  );
}
