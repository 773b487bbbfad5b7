import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { InstrumentsSeries } from '../../../survey-definitions/scorecard/instruments-series.ts';
import type { InstrumentRegions } from '../../../survey-definitions/scorecard/series-page.ts';
import { useUi } from '../blocks/ui.ts';
import { instrumentRegionSaid } from './instrument-region-words.ts';
import { regionName } from '../../../survey-definitions/reference/regions.ts';

type Props = { readonly regions: readonly InstrumentRegions[]; readonly result: InstrumentsSeries };

/** By region: how many implement an instrument wholly or partly, and the reason given most often. */
export function InstrumentRegionsTable({ regions, result }: Props) {
  const ui = useUi();
  const { t, language } = ui;
  const codes = regions[0]?.regions.map(({ region }) => region) ?? [];
  const nameOf = (code: string) =>
    inLanguage(result.instruments.find((each) => each.code === code)?.label ?? {}, language);
  return (
    <section class="panel" aria-labelledby="instrument-regions-heading">
      <h2 id="instrument-regions-heading">{t('instruments.by-region')}</h2>
      <p class="hint">{t('instruments.by-region-lead')}</p>
      <div class="table-frame plain" tabIndex={0} role="group" aria-label={t('instruments.by-region')}>
        <table class="instrument-regions">
          <thead>
            <tr>
              <th scope="col">{t('instruments.instrument')}</th>
              {codes.map((code) => (
                <th key={code} scope="col">
                  {regionName(code, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {regions.map(({ code, regions: cells }) => (
              <tr key={code}>
                <th scope="row">{nameOf(code)}</th>
                {cells.map((cell) => (
                  <RegionCell key={cell.region} cell={cell} result={result} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

type CellProps = { readonly cell: InstrumentRegions['regions'][number]; readonly result: InstrumentsSeries };

function RegionCell({ cell, result }: CellProps) {
  const { main, second, isWithheld } = instrumentRegionSaid(cell, result, useUi());
  return (
    <td class={isWithheld ? 'withheld-cell' : undefined}>
      {main}
      {second !== null && <span class="second-line">{second}</span>}
    </td>
  );
}
