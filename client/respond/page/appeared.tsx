import type { Question } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Translate } from '../../shared/i18n.ts';
import type { Form } from '../model/form.ts';
import { FieldLink } from '../parts/field-link.tsx';
import { labelOf } from '../questions/item-texts.ts';
import type { PageKey } from '../texts/catalogues.ts';

type Props = { readonly form: Form; readonly p: Translate<PageKey>; readonly questions: readonly Question[] };

/** Why the same page comes again: it has questions that it did not have before. */
export function Appeared({ form, p, questions }: Props) {
  if (questions.length === 0) return null;
  return (
    <div class="notice" tabIndex={-1} autofocus={form.model.problems.value.length === 0}>
      <h2>{p('appeared', { count: questions.length })}</h2>
      <ul>
        {questions.map((question) => (
          <li key={question.name}>
            <FieldLink form={form} variable={question.variables[0]?.name ?? question.name}>
              {labelOf(form, question)}
            </FieldLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
