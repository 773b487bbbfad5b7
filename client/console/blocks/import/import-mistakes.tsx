import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import { useUi } from '../ui.ts';
import { problemWords } from '../../words/problem-words.ts';
import { DataTable } from '../data-table/data-table.tsx';
import type { Column } from '../data-table/data-table.tsx';

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
  const columns: readonly Column<Problem>[] = [
    { heading: t('import.line'), is: 'number', cell: ({ details }) => details?.['line'] ?? '–' },
    { heading: t('import.column'), cell: ({ details, path }) => details?.['column'] ?? (path || '–') },
    { heading: t('import.mistake'), cell: (problem) => problemWords(problem, t) },
  ];
  return (
    <div class="problem-summary" role="alert" tabIndex={-1} ref={summary}>
      <Heading>{t('import.refused', { count: problems.length })}</Heading>
      <DataTable
        label={t('import.mistakes')}
        columns={columns}
        rows={problems}
        keyOf={({ path, code }) => `${path} ${code}`}
        look="plain"
      />
    </div>
  );
}
