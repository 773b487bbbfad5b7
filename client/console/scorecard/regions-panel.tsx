import type { ComponentChildren } from 'preact';
import type { RegionResult, SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import { regionName } from '../../../survey-definitions/reference/regions.ts';
import type { ScreenRow } from '../../../survey-definitions/scorecard/change-screen.ts';
import { RateLine } from '../../shared/charts/rate-line.tsx';
import { ChangeMark } from '../../shared/charts/change-mark.tsx';
import { intervalWords } from '../surveys/results/unit-words.ts';
import { useUi } from '../blocks/ui.ts';
import { ScreenHint } from './screen-hint.tsx';
import { withheldWords } from './value-words.ts';
import { rowChangeSaid } from './change-words.ts';

/** The rate by region, all on one axis; what is withheld says so in its place. */
export function RegionsPanel({ page }: { readonly page: SeriesPage }) {
  const ui = useUi();
  const { t, format } = ui;
  const { regions, result, postStratified, screens, threshold } = page;
  if (regions === null || regions.length === 0 || result.kind !== 'satisfaction') return null;
  const overall = result.figure?.shown === true ? result.figure.rate : null;
  const changes = screens?.regions?.rows;
  return (
    <section class="panel" aria-labelledby="regions-heading">
      <h2 id="regions-heading">{t('regions.heading')}</h2>
      <div class="table-frame plain" tabIndex={0} role="group" aria-label={t('regions.heading')}>
        <table class="regions">
          <thead>
            <tr>
              <th scope="col">{t('members.region')}</th>
              <th scope="col" class="number">
                {t('table.rate')}
              </th>
              <th scope="col" class="number">
                {t('regions.n-of-n')}
              </th>
              <th scope="col">{t('scorecard.column.interval')}</th>
              {changes && <th scope="col">{t('scorecard.column.change')}</th>}
            </tr>
          </thead>
          <tbody>
            {regions.map((region) => (
              <RegionRow key={region.region} region={region} overall={overall}>
                {changes && <ChangeCell row={changes.find(({ key }) => key === region.region)} />}
              </RegionRow>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">
        {overall !== null && t('regions.caption')} {t('regions.withheld', { count: threshold })}
      </p>
      {screens && changes && <ScreenHint screens={screens} of="region" />}
      {postStratified?.differs === true && (
        <p>
          {t('regions.post-stratified', {
            rate: format.percent(postStratified.rate),
            raw: format.percent(postStratified.rawRate),
          })}
        </p>
      )}
    </section>
  );
}

type RowProps = {
  readonly region: RegionResult;
  readonly overall: number | null;
  readonly children: ComponentChildren;
};

function RegionRow({ region, overall, children }: RowProps) {
  const ui = useUi();
  const { t, format } = ui;
  const { figure, population } = region;
  const name = regionName(region.region, ui.language);
  if (!figure.shown) {
    const said = withheldWords(figure, ui);
    return (
      <tr class="withheld-cell">
        <th scope="row">{name}</th>
        <td class="number">{figure.because === 'unanimous' ? said.main : '–'}</td>
        <td class="number">{said.second ?? '–'}</td>
        <td>{t(`regions.because.${figure.because}`)}</td>
        {children}
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="number">{format.percent(figure.rate)}</td>
      <td class="number">
        {population === null
          ? format.number(figure.n)
          : t('regions.of', { n: format.number(figure.n), count: population })}
      </td>
      <td class="region-line">
        <RateLine
          rate={figure.rate}
          interval={figure.interval}
          baseline={overall}
          description={t('chart.rate', {
            rate: format.percent(figure.rate),
            interval: intervalWords(figure, t, format),
          })}
        />
        <span class="second-line">{intervalWords(figure, t, format)}</span>
      </td>
      {children}
    </tr>
  );
}

/** The change of a region since the earlier survey; `row` undefined: the region was not looked at. */
function ChangeCell({ row }: { readonly row: ScreenRow | undefined }) {
  const ui = useUi();
  if (row === undefined) return <td>–</td>;
  const said = rowChangeSaid(row, ui);
  if (!said.compared) return <td class="not-compared">{said.why}</td>;
  return (
    <td class="region-change">
      {said.main}
      {said.mark !== null && (
        <strong class="change-note">
          <ChangeMark mark={said.mark.code} /> {said.mark.words}
        </strong>
      )}
      <span class="second-line">{said.second}</span>
    </td>
  );
}
