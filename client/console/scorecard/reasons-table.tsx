import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { CodeLabel, InstrumentResult } from '../../../survey-definitions/scorecard/instruments-series.ts';
import { useUi } from '../blocks/ui.ts';

type Props = { readonly instruments: readonly InstrumentResult[]; readonly reasons: readonly CodeLabel[] };

/** Reasons by instrument; the more often a reason is given, the darker its cell, and the number stands in it. */
export function ReasonsTable({ instruments, reasons }: Props) {
  const { t, format, language } = useUi();
  const most = Math.max(1, ...instruments.flatMap(({ reasons: { counts } }) => Object.values(counts)));
  return (
    <section class="panel" aria-labelledby="reasons-heading">
      <h2 id="reasons-heading">{t('instruments.reasons')}</h2>
      <p class="hint">{t('instruments.reasons-lead')}</p>
      <div class="table-frame plain" tabIndex={0} role="group" aria-label={t('instruments.reasons')}>
        <table class="heat">
          <thead>
            <tr>
              <th scope="col">{t('instruments.reason')}</th>
              {instruments.map(({ code, label }) => (
                <th key={code} scope="col" class="number">
                  <abbr title={inLanguage(label, language)}>{code}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reasons.map(({ code, label }) => (
              <tr key={code}>
                <th scope="row">{inLanguage(label, language)}</th>
                {instruments.map(({ code: instrument, reasons: { counts, withheld } }) => (
                  <td
                    key={instrument}
                    class={`number heat-${withheld === null ? heatOf(counts[code] ?? 0, most) : 'none'}`}
                  >
                    {withheld === null ? format.number(counts[code] ?? 0) : t('scorecard.withheld-mark')}
                  </td>
                ))}
              </tr>
            ))}
            <tr class="missing">
              <th scope="row">{t('instruments.asked')}</th>
              {instruments.map(({ code, reasons: { n, withheld } }) => (
                <td key={code} class="number">
                  {withheld === null ? format.number(n) : t('scorecard.withheld-mark')}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <p class="hint">
        {instruments.map(({ code, label }) => format.labelled(code, inLanguage(label, language))).join(' · ')}
      </p>
    </section>
  );
}

/** 0 to 4. */
const heatOf = (count: number, most: number): number => (count === 0 ? 0 : Math.min(4, Math.ceil((count / most) * 4)));
