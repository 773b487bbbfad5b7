import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import { problemWords } from '../../words/problem-words.ts';
import { useUi } from '../ui.ts';
import { FormProblems, labelWords } from './field.tsx';
import { fieldId, isWithin } from './form-field.ts';
import type { Named } from './form-field.ts';

/** What is wrong in the form: takes the focus when it appears and leads to each field. */
export function ProblemSummary({ fields }: { readonly fields: readonly Named[] }) {
  const { t } = useUi();
  const problems = useContext(FormProblems);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div class="problem-summary" role="alert" tabIndex={-1} ref={summary}>
      <h2>{t('problems.title', { count: problems.length })}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>
            <SummaryLine problem={problem} field={fields.find(({ path }) => isWithin(path, problem.path))} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SummaryLine({ problem, field }: { readonly problem: Problem; readonly field: Named | undefined }) {
  const { t } = useUi();
  const words = problemWords(problem, t);
  if (field === undefined) return <>{words}</>;
  const id = fieldId(field.control);
  const focus = (event: Event) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return (
    <a href={`#${id}`} onClick={focus}>
      {t('problems.line', { field: labelWords(field.label, t), problem: words })}
    </a>
  );
}
