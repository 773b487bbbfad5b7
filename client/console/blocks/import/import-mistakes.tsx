import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import { useUi } from '../ui.ts';
import { problemWords } from '../../words/problem-words.ts';

type Props = {
  readonly problems: readonly Problem[];
  /** Below the heading of the page, or of a part of it. */
  readonly heading?: 'h2' | 'h3';
};

/** Every mistake of the file by its line: nothing of it was taken. */
export function ImportMistakes({ problems, heading: Heading = 'h2' }: Props) {
  const { t } = useUi();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [problems]);
  return (
    <div class="problem-summary" role="alert" tabIndex={-1} ref={summary}>
      <Heading>{t('import.refused', { count: problems.length })}</Heading>
      <div class="table-frame" tabIndex={0} role="region" aria-label={t('import.mistakes')}>
        <table>
          <thead>
            <tr>
              <th scope="col" class="number">
                {t('import.line')}
              </th>
              <th scope="col">{t('import.column')}</th>
              <th scope="col">{t('import.mistake')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem) => (
              <tr key={`${problem.path} ${problem.code}`}>
                <td class="number">{problem.details?.['line'] ?? '–'}</td>
                <td>{problem.details?.['column'] ?? (problem.path || '–')}</td>
                <td>{problemWords(problem, t)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
