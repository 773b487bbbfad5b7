import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { InstrumentsSeries } from '../../../survey-definitions/scorecard/instruments-series.ts';
import type { InstrumentRegions } from '../../../survey-definitions/scorecard/series-page.ts';
import { useUi } from '../shell/ui.ts';
import { regionName } from './region-name.ts';

type Props = { readonly regions: readonly InstrumentRegions[]; readonly result: InstrumentsSeries };

/** By region: how many implement an instrument wholly or partly, and the reason given most often. */
export function InstrumentRegionsTable({ regions, result }: Props) {
  const ui = useUi();
  const { t, format, language } = ui;
  const codes = regions[0]?.regions.map(({ region }) => region) ?? [];
  const nameOf = (code: string) =>
    inLanguage(result.instruments.find((each) => each.code === code)?.label ?? {}, language);
  const reasonOf = (code: string) =>
    inLanguage(result.reasons.find((each) => each.code === code)?.label ?? {}, language);
  const [implemented = '', partly = ''] = result.statuses.map(({ code }) => code);
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
                  {regionName(code, ui)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {regions.map(({ code, regions: cells }) => (
              <tr key={code}>
                <th scope="row">{nameOf(code)}</th>
                {cells.map(({ region, status, reasons }) => (
                  <td key={region} class={status.withheld === null ? undefined : 'withheld-cell'}>
                    {status.withheld === null
                      ? t('instruments.implemented-of', {
                          n: format.number((status.counts[implemented] ?? 0) + (status.counts[partly] ?? 0)),
                          count: status.n,
                        })
                      : t(`scorecard.because.${status.withheld}`)}
                    {reasons.withheld === null && mostGiven(reasons.counts) !== undefined && (
                      <span class="second-line">{reasonOf(mostGiven(reasons.counts) ?? '')}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** undefined: nobody gave one. */
function mostGiven(counts: Readonly<Record<string, number>>): string | undefined {
  const [first] = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .toSorted(([, one], [, other]) => other - one);
  return first?.[0];
}
