import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import type { ListedBaseline } from '../../../../server/plan/baselines/baseline-contract.ts';
import type { Translate } from '../../words/translate.ts';
import { useUi } from '../../blocks/ui.ts';
import { seriesName } from '../figures/series-words.ts';
import type { BaselinesModel, SeriesRow } from './baselines-model.ts';

type Props = { readonly model: BaselinesModel; readonly mayWrite: boolean };

/** Every satisfaction series, with what is recorded for it and what is not known. */
export function BaselineTable({ model, mayWrite }: Props) {
  const { t } = useUi();
  const rows = model.rows.value;
  return (
    <section aria-labelledby="series-heading">
      <h2 id="series-heading">{t('baselines.series')}</h2>
      <div class="table-frame" tabIndex={0} role="group" aria-label={t('baselines.series')}>
        <table class="stacking">
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
              <th scope="col">{t('baselines.column.unit')}</th>
              <th scope="col">{t('baselines.column.scale')}</th>
              <th scope="col">{t('baselines.column.date')}</th>
              <th scope="col">{t('baselines.column.source')}</th>
              {mayWrite && (
                <th scope="col">
                  <span class="visually-hidden">{t('surveys.column.actions')}</span>
                </th>
              )}
            </tr>
          </thead>
          {rows.map((row) => (
            <SeriesBody key={row.series} row={row} model={model} mayWrite={mayWrite} />
          ))}
        </table>
      </div>
    </section>
  );
}

function SeriesBody({ row, model, mayWrite }: Props & { readonly row: SeriesRow }) {
  const ui = useUi();
  const { t, language } = ui;
  const { history } = row;
  const name = (
    <th scope="rowgroup" rowSpan={Math.max(1, history.length)}>
      {seriesName(row.series, ui)}
      <span class="second-line">{inLanguage(row.kpi.description, language)}</span>
    </th>
  );
  if (history.length === 0) {
    return (
      <tbody>
        <tr>
          {name}
          <td colSpan={mayWrite ? 8 : 7} class="unknown">
            {t('baselines.none')}
          </td>
        </tr>
      </tbody>
    );
  }
  return (
    <tbody>
      {history.map((baseline, index) => (
        <tr key={baseline.id} class={`baseline-${baseline.state}`}>
          {index === 0 && name}
          <BaselineCells baseline={baseline} />
          {mayWrite && (
            <td class="row-actions">
              {baseline.state === 'in-force' && (
                <button type="button" class="quiet" onClick={() => void model.withdraw(baseline.id)}>
                  {t('baselines.withdraw')}
                </button>
              )}
            </td>
          )}
        </tr>
      ))}
    </tbody>
  );
}

/** 'satisfaction/5-4-3-2-1' as people say it: a scale of 5 points. What is written otherwise stays as it is. */
function scaleWords(scale: string, t: Translate): string {
  const [, points] = /^satisfaction\/(\d(?:-\d)+)$/.exec(scale) ?? [];
  return points === undefined ? scale : t('baselines.scale-points', { count: points.split('-').length });
}

function BaselineCells({ baseline }: { readonly baseline: ListedBaseline }) {
  const { t, format } = useUi();
  const unknown = <span class="unknown">{t('baselines.unknown')}</span>;
  return (
    <>
      <td class="number" data-label={t('baselines.column.rate')}>
        {format.percent(baseline.rate)}
        {baseline.state !== 'in-force' && <span class="second-line">{t(`baselines.state.${baseline.state}`)}</span>}
      </td>
      <td class="number" data-label="n">
        {baseline.n === null ? unknown : format.number(baseline.n)}
      </td>
      <td class="number" data-label="N">
        {baseline.population === null ? unknown : format.number(baseline.population)}
      </td>
      <td data-label={t('baselines.column.unit')}>
        {baseline.unit === null ? unknown : t(`baselines.unit-${baseline.unit}`)}
      </td>
      <td data-label={t('baselines.column.scale')}>
        {baseline.scale === null ? unknown : scaleWords(baseline.scale, t)}
        <span class="second-line">{baseline.wording ?? unknown}</span>
      </td>
      <td data-label={t('baselines.column.date')}>{format.day(baseline.measuredOn)}</td>
      <td data-label={t('baselines.column.source')}>{baseline.source}</td>
    </>
  );
}
