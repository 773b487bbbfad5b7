import type { HistorySummary } from '../../../../server/files/history-import/history-import-contract.ts';
import { useUi } from '../../blocks/ui.ts';
import type { HistoryImportModel } from './history-import-model.ts';
import { AskedTable } from './asked-table.tsx';
import { seriesTitle } from '../../words/kpi-names.ts';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import type { Column } from '../../blocks/data-table/data-table.tsx';

type Props = { readonly model: HistoryImportModel; readonly summary: HistorySummary };

/** Does it agree with the report of that year? Only then it is stored. */
export function HistorySummaryView({ model, summary }: Props) {
  const { t } = useUi();
  const { responses, population, year, definition, version, notAsked } = summary;
  const leftOut = total(summary.leftOut);
  const blank = total(summary.blank);
  return (
    <section class="panel" aria-labelledby="checked-heading">
      <h2 id="checked-heading">{t('history.checked')}</h2>
      <p>
        {t('history.would', { count: responses, population, year: String(year), definition, version: String(version) })}
      </p>
      <Figures summary={summary} />
      {summary.asked.length > 0 && <AskedTable model={model} summary={summary} />}
      <ul class="plain">
        <li>{t('history.not-asked', { count: notAsked.length })}</li>
        {leftOut > 0 && <li>{t('history.left-out', { count: leftOut })}</li>}
        {blank > 0 && <li>{t('history.blank', { count: blank })}</li>}
      </ul>
      {notAsked.length > 0 && (
        <details>
          <summary>{t('history.which-not-asked')}</summary>
          <p>{notAsked.join(', ')}</p>
        </details>
      )}
      <p class="notice warning">{t('history.forever')}</p>
      <button type="button" class="primary" aria-disabled={model.isBusy.value} onClick={() => void model.store()}>
        {model.isBusy.value ? t('history.storing') : t('history.store', { count: responses })}
      </button>
    </section>
  );
}

function Figures({ summary: { figures, population } }: { readonly summary: HistorySummary }) {
  const { t, format, language } = useUi();
  const columns: readonly Column<HistorySummary['figures'][number]>[] = [
    { heading: t('baselines.column.series'), is: 'heading', cell: ({ series }) => seriesTitle(series, language) },
    {
      heading: t('baselines.column.rate'),
      is: 'number',
      cell: ({ figure }) =>
        figure.shown
          ? format.percent(figure.rate)
          : t(figure.because === 'no-answers' ? 'history.no-answers' : 'history.too-few'),
    },
    { heading: 'n', is: 'number', cell: ({ figure }) => (figure.shown ? format.number(figure.n) : '–') },
    { heading: 'N', is: 'number', cell: () => format.number(population) },
  ];
  return (
    <DataTable
      label={t('history.figures')}
      caption={t('history.compare')}
      columns={columns}
      rows={figures}
      keyOf={({ series }) => series}
      look="plain"
    />
  );
}

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
