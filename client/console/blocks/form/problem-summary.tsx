import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import { useUi } from '../ui.ts';
import { problemWords } from '../../words/problem-words.ts';
import { fieldId } from './field-problem.ts';

type Props = {
  readonly problems: readonly Problem[];
  /** The label of the field under a path, as the form shows it. */
  readonly labelOf: (path: string) => string | undefined;
};

/** Takes the focus when it appears and leads to each field. */
export function ProblemSummary({ problems, labelOf }: Props) {
  const { t } = useUi();
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
            <SummaryLink problem={problem} label={labelOf(problem.path)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SummaryLink({ problem, label }: { problem: Problem; label: string | undefined }) {
  const { t } = useUi();
  const words = problemWords(problem, t);
  if (label === undefined) return <>{words}</>;
  const focus = (event: Event) => {
    event.preventDefault();
    document.getElementById(fieldId(problem.path))?.focus();
  };
  return (
    <a href={`#${fieldId(problem.path)}`} onClick={focus}>
      {t('problems.line', { field: label, problem: words })}
    </a>
  );
}
