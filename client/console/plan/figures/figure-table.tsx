import { yearOfPeriod } from '../../../../survey-definitions/figures/period.ts';
import { useUi } from '../../blocks/ui.ts';
import type { FigureRow } from './figure-list-model.ts';
import { figurePath } from '../../words/paths.ts';
import { layerName, seriesDescription, seriesName, unitOfSeries } from './series-words.ts';
import { periodWords, targetText, valueText } from './value-text.ts';

type Props = { readonly rows: readonly FigureRow[]; readonly year: number };

/** One line a series, in the order of the plan and under its layers. */
export function FigureTable({ rows, year }: Props) {
  const { t, language } = useUi();
  const layers = [...Map.groupBy(rows, ({ kpi }) => kpi.layer.code).values()];
  return (
    <div class="table-frame" tabIndex={0} role="group" aria-label={t('figures.title')}>
      <table class="stacking figures">
        <thead>
          <tr>
            <th scope="col">{t('figures.column.series')}</th>
            <th scope="col" class="number">
              {t('figures.column.latest')}
            </th>
            <th scope="col">{t('figures.column.target')}</th>
            <th scope="col">{t('baselines.column.source')}</th>
          </tr>
        </thead>
        {layers.map((group) => {
          const [first] = group;
          return (
            <tbody key={first?.kpi.layer.code}>
              <tr class="group">
                <th scope="rowgroup" colSpan={4}>
                  {first !== undefined && layerName(first.kpi, language)}
                </th>
              </tr>
              {group.map((row) => (
                <SeriesLine key={row.series} row={row} year={year} />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

function SeriesLine({ row, year }: { readonly row: FigureRow; readonly year: number }) {
  const { t, language, format } = useUi();
  const { series, latest, target, isReached } = row;
  const unit = unitOfSeries(series);
  const isOld = latest !== undefined && yearOfPeriod(latest.period) < year;
  return (
    <tr>
      <th scope="row">
        <a href={figurePath(series)}>{seriesName(series, { t, language })}</a>
        <span class="second-line">{seriesDescription(series, language)}</span>
      </th>
      <td class="number" data-label={t('figures.column.latest')}>
        {latest === undefined ? (
          <span class="unknown">{t('figures.none')}</span>
        ) : (
          <div>
            <strong>{valueText(latest.value, unit, format)}</strong>
            <span class="second-line">{periodWords(latest.period, format)}</span>
            {isOld && <span class="second-line due">{t('figures.due', { year: String(year) })}</span>}
          </div>
        )}
      </td>
      <td data-label={t('figures.column.target')}>
        {target === undefined ? (
          <span class="unknown">{t('figures.no-target')}</span>
        ) : (
          <div>
            {targetText(target, unit, t, format)}
            {isReached !== undefined && (
              <span class={isReached ? 'second-line reached' : 'second-line open'}>
                <span aria-hidden="true">{isReached ? '● ' : '○ '}</span>
                {t(isReached ? 'figures.reached' : 'figures.not-reached')}
              </span>
            )}
          </div>
        )}
      </td>
      <td data-label={t('baselines.column.source')}>{latest?.source ?? ''}</td>
    </tr>
  );
}
