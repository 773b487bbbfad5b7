import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Form } from '../model/form.ts';
import { variableLabel } from '../questions/item-texts.ts';
import { problemText } from '../questions/problem-text.ts';
import { FieldLink } from './field-link.tsx';
import { showAndFocus } from './show-and-focus.ts';

type Props = { readonly form: Form };

/** On top of the form: every problem with a link to its field. It takes the focus when it appears, and each time it is filled anew. */
export function ErrorSummary({ form }: Props) {
  const { model } = form;
  const element = useRef<HTMLDivElement>(null);
  const shown = model.problemsShown.value;
  const problems = model.problems.value;
  useLayoutEffect(() => {
    if (shown > 0) showAndFocus(element.current);
  }, [shown]);
  if (problems.length === 0) return null;
  return (
    <div class="summary" role="alert" tabIndex={-1} ref={element} autofocus={form.isByStep}>
      <h2>{form.t('summary', { count: problems.length })}</h2>
      <ul>
        {problems.map((problem) => {
          const variable = model.questionnaire.value.variables.get(problem.variable);
          return (
            variable && (
              <li key={variable.name}>
                <FieldLink form={form} variable={variable.name}>
                  {variableLabel(form, variable)}
                </FieldLink>{' '}
                {problemText(form, problem, variable)}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
