import { yearOfPeriod } from '../../../../survey-definitions/figures/period.ts';
import { useUi } from '../../blocks/ui.ts';
import type { FigureRow } from './figure-list-model.ts';
import { seriesTitle } from '../../words/kpi-names.ts';
import { figurePath } from '../../words/paths.ts';
import { layerName, unitOfSeries } from './series-words.ts';
import { periodWords, targetText, valueText } from './value-text.ts';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import type { Column } from '../../blocks/data-table/data-table.tsx';

type Props = { readonly rows: readonly FigureRow[]; readonly year: number };

/** One line a series, in the order of the plan and under its layers. */
export function FigureTable({ rows, year }: Props) {
  const { t, language } = useUi();
  const columns: readonly Column<FigureRow>[] = [
    {
      heading: t('figures.column.series'),
      is: 'heading',
      cell: ({ series }) => (
        <>
          <a href={figurePath(series)}>{seriesTitle(series, language)}</a>
          <code class="second-line">{series}</code>
        </>
      ),
    },
    { heading: t('figures.column.latest'), is: 'number', cell: (row) => <Latest row={row} year={year} /> },
    { heading: t('figures.column.target'), cell: (row) => <Aim row={row} /> },
    { heading: t('baselines.column.source'), cell: ({ latest }) => latest?.source ?? '' },
  ];
  return (
    <DataTable
      label={t('figures.title')}
      columns={columns}
      rows={rows}
      keyOf={({ series }) => series}
      groupOf={({ kpi }) => layerName(kpi, language)}
      look="stacking figures"
    />
  );
}

function Latest({ row: { series, latest }, year }: { readonly row: FigureRow; readonly year: number }) {
  const { t, format } = useUi();
  if (latest === undefined) return <span class="unknown">{t('figures.none')}</span>;
  return (
    <div>
      <strong>{valueText(latest.value, unitOfSeries(series), format)}</strong>
      <span class="second-line">{periodWords(latest.period, format)}</span>
      {yearOfPeriod(latest.period) < year && (
        <span class="second-line due">{t('figures.due', { year: String(year) })}</span>
      )}
    </div>
  );
}

function Aim({ row: { series, target, isReached } }: { readonly row: FigureRow }) {
  const { t, format } = useUi();
  if (target === undefined) return <span class="unknown">{t('figures.no-target')}</span>;
  return (
    <div>
      {targetText(target, unitOfSeries(series), t, format)}
      {isReached !== undefined && (
        <span class={isReached ? 'second-line reached' : 'second-line open'}>
          <span aria-hidden="true">{isReached ? '● ' : '○ '}</span>
          {t(isReached ? 'figures.reached' : 'figures.not-reached')}
        </span>
      )}
    </div>
  );
}
