import { LONGEST_OTHER } from '../../../survey-definitions/kinds/other-text.ts';
import { OTHER } from '../../../survey-definitions/language/answer.ts';
import type { Question } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { answerTo, problemWith, type Form } from '../model/form.ts';
import { describedBy, fieldId, problemId } from './field-ids.ts';
import { ProblemMessage } from './problem-message.tsx';
import { TypedInput } from './typed-input.tsx';

type Props = { readonly form: Form; readonly question: Question };

/** The words for 'other', while it is chosen. */
export function OtherWords({ form, question }: Props) {
  const variable = question.variables.find(({ part }) => part === 'other');
  const answer = answerTo(form, question.name);
  const isOther = answer === OTHER || (Array.isArray(answer) && answer.includes(OTHER));
  if (!variable || !(isOther || form.isByStep)) return null;
  const { name } = variable;
  const isWrong = problemWith(form, name) !== undefined;
  return (
    <div class={isWrong ? 'other wrong' : 'other'}>
      <label for={fieldId(name)}>{form.t('other-words')}</label>
      <ProblemMessage form={form} variable={variable} />
      <TypedInput
        form={form}
        variable={variable}
        attributes={{
          id: fieldId(name),
          maxLength: LONGEST_OTHER * 2,
          'aria-invalid': isWrong || undefined,
          'aria-describedby': describedBy(isWrong && problemId(name)),
        }}
      />
    </div>
  );
}
