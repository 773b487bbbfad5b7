import type { Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { problemWith, type Form } from '../model/form.ts';
import { problemId } from './field-ids.ts';
import { problemText } from './problem-text.ts';

type Props = { readonly form: Form; readonly variable: Variable };

/** The message beside the field, or nothing. */
export function ProblemMessage({ form, variable }: Props) {
  const problem = problemWith(form, variable.name);
  if (!problem) return null;
  return (
    <p class="problem" id={problemId(variable.name)}>
      {problemText(form, problem, variable)}
    </p>
  );
}
