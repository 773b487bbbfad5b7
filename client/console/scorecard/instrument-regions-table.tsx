import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { lineName } from '../../../survey-definitions/disclosure/line-names.ts';
import type { InstrumentsSeries } from '../../../survey-definitions/scorecard/instruments-series.ts';
import { lineKey } from '../../../survey-definitions/scorecard/line-screen.ts';
import type { InstrumentLine, InstrumentRegions } from '../../../survey-definitions/scorecard/series-page.ts';
import { useUi } from '../blocks/ui.ts';
import { instrumentRegionSaid } from './instrument-region-words.ts';

type Props = { readonly regions: readonly InstrumentRegions[]; readonly result: InstrumentsSeries };

/** By region: how many implement an instrument and use it, and what is given most often as reason, as main one and as support wanted; each in lines of its own. */
export function InstrumentRegionsTable({ regions, result }: Props) {
  const { t, language } = useUi();
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
              <th scope="col">{t('lines.region')}</th>
              <th scope="col">{t('instruments.column.status')}</th>
              <th scope="col">{t('instruments.column.use')}</th>
              <th scope="col">{t('instruments.reason')}</th>
              <th scope="col">{t('instruments.main-reason')}</th>
              <th scope="col">{t('instruments.support-column')}</th>
            </tr>
          </thead>
          {regions
            .filter(({ regions: lines }) => lines.length > 0)
            .map(({ code, regions: lines }) => (
              <tbody key={code}>
                {lines.map((line, index) => (
                  <tr key={lineKey(line)}>
                    {index === 0 && (
                      <th scope="rowgroup" rowSpan={lines.length}>
                        {nameOf(code)}
                      </th>
                    )}
                    <LineCells line={line} result={result} />
                  </tr>
                ))}
              </tbody>
            ))}
        </table>
      </div>
    </section>
  );
}

type CellProps = { readonly line: InstrumentLine; readonly result: InstrumentsSeries };

function LineCells({ line, result }: CellProps) {
  const ui = useUi();
  const { status, use, reasons, mainReason, support, isWithheld } = instrumentRegionSaid(line, result, ui);
  return (
    <>
      <th scope="row">{lineName(line.groups, 'region', ui.language)}</th>
      <td class={isWithheld ? 'withheld-cell' : undefined}>{status ?? '–'}</td>
      <td>{use ?? '–'}</td>
      <td>{reasons ?? '–'}</td>
      <td>{mainReason ?? '–'}</td>
      <td>{support ?? '–'}</td>
    </>
  );
}
