import type { HistorySummary } from '../../../../server/files/history-import/history-import-contract.ts';
import { useUi } from '../../blocks/ui.ts';
import type { HistoryImportModel } from './history-import-model.ts';

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

function Figures({ summary }: { readonly summary: HistorySummary }) {
  const { t, format } = useUi();
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={t('history.figures')}>
      <table>
        <caption>{t('history.compare')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('baselines.column.series')}</th>
            <th scope="col" class="number">
              {t('baselines.column.rate')}
            </th>
            <th scope="col" class="number">
              n
            </th>
            <th scope="col" class="number">
              N
            </th>
          </tr>
        </thead>
        <tbody>
          {summary.figures.map(({ series, figure }) => (
            <tr key={series}>
              <th scope="row">{series}</th>
              <td class="number">
                {figure.shown
                  ? format.percent(figure.rate)
                  : t(figure.because === 'no-answers' ? 'history.no-answers' : 'history.too-few')}
              </td>
              <td class="number">{figure.shown ? format.number(figure.n) : '–'}</td>
              <td class="number">{format.number(summary.population)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
