import type { FigureImport, NewFigure, PlannedFigure } from '../../../../server/plan/figures/figure-contract.ts';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import { ImportPlan } from '../../blocks/import/import-plan.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { FigureImportModel } from './figure-import-model.ts';
import { seriesTitle } from '../../words/kpi-names.ts';
import { unitOfSeries } from './series-words.ts';
import { periodWords, valueText } from './value-text.ts';

type Props = { readonly model: FigureImportModel; readonly found: FigureImport };

/** What the file would change, line by line; the button does exactly this. */
export function PlannedFigures({ model, found }: Props) {
  const { t } = useUi();
  const { changes, unchanged } = found.plan;
  const corrected = changes.filter(({ kind }) => kind === 'corrected').length;
  return (
    <ImportPlan
      model={model}
      found={found}
      counts={t('figure-import.counts', { added: changes.length - corrected, corrected, unchanged })}
      applyLabel={changes.length > 0 ? t('figure-import.apply', { count: changes.length }) : null}
    >
      {changes.length > 0 && <ChangeTable changes={changes} />}
    </ImportPlan>
  );
}

function ChangeTable({ changes }: { readonly changes: readonly PlannedFigure[] }) {
  const { t, language, format } = useUi();
  const valueOf = (figure: NewFigure) => valueText(figure.value, unitOfSeries(figure.series), format);
  return (
    <DataTable
      label={t('contact-import.changes')}
      look="stacking planned"
      rows={changes}
      keyOf={({ line }) => line}
      columns={[
        {
          heading: t('figures.column.series'),
          is: 'heading',
          cell: ({ after: { series } }) => (
            <>
              {seriesTitle(series, language)}
              <code class="second-line">{series}</code>
            </>
          ),
        },
        { heading: t('figure.period'), cell: ({ after }) => periodWords(after.period, format) },
        {
          heading: t('figure.value'),
          is: 'number',
          cell: ({ kind, before, after }) => (
            <div>
              {valueOf(after)}
              <span class="second-line">
                {kind === 'corrected' && before !== null
                  ? t('figure-import.was', { value: valueOf(before) })
                  : t('figure-import.new')}
              </span>
            </div>
          ),
        },
        { heading: t('baselines.column.source'), cell: ({ after }) => after.source },
        { heading: t('import.line'), is: 'number', cell: ({ line }) => line },
      ]}
    />
  );
}
