import type { FigureImport, NewFigure, PlannedFigure } from '../../../../server/plan/figures/figure-contract.ts';
import { ImportPlan } from '../../blocks/import/import-plan.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { FigureImportModel } from './figure-import-model.ts';
import { seriesName, unitOfSeries } from './series-words.ts';
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
    <div class="table-frame" tabIndex={0} role="region" aria-label={t('contact-import.changes')}>
      <table class="stacking planned">
        <thead>
          <tr>
            <th scope="col">{t('figures.column.series')}</th>
            <th scope="col">{t('figure.period')}</th>
            <th scope="col" class="number">
              {t('figure.value')}
            </th>
            <th scope="col">{t('baselines.column.source')}</th>
            <th scope="col" class="number">
              {t('import.line')}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ line, kind, before, after }) => (
            <tr key={line}>
              <th scope="row">
                {seriesName(after.series, { t, language })}
                <span class="second-line">{after.series}</span>
              </th>
              <td data-label={t('figure.period')}>{periodWords(after.period, format)}</td>
              <td class="number" data-label={t('figure.value')}>
                <div>
                  {valueOf(after)}
                  <span class="second-line">
                    {kind === 'corrected' && before !== null
                      ? t('figure-import.was', { value: valueOf(before) })
                      : t('figure-import.new')}
                  </span>
                </div>
              </td>
              <td data-label={t('baselines.column.source')}>{after.source}</td>
              <td class="number" data-label={t('import.line')}>
                {line}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
