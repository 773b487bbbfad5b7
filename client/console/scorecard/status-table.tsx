import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { CodeLabel, InstrumentResult } from '../../../survey-definitions/scorecard/instruments-series.ts';
import { useUi } from '../blocks/ui.ts';

type Props = { readonly instruments: readonly InstrumentResult[]; readonly statuses: readonly CodeLabel[] };

/** The table behind the bars: counts by instrument and status. */
export function StatusTable({ instruments, statuses }: Props) {
  const { t, format, language } = useUi();
  return (
    <details class="status-table">
      <summary>{t('chart.table')}</summary>
      <div class="table-frame plain" tabIndex={0} role="group" aria-label={t('instruments.status')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('instruments.instrument')}</th>
              {statuses.map(({ code, label }) => (
                <th key={code} scope="col" class="number">
                  {inLanguage(label, language)}
                </th>
              ))}
              <th scope="col" class="number">
                n
              </th>
            </tr>
          </thead>
          <tbody>
            {instruments.map(({ code, label, status }) => (
              <tr key={code}>
                <th scope="row">{inLanguage(label, language)}</th>
                {statuses.map((each) => (
                  <td key={each.code} class="number">
                    {status.withheld === null
                      ? format.number(status.counts[each.code] ?? 0)
                      : t('scorecard.withheld-mark')}
                  </td>
                ))}
                <td class="number">
                  {status.withheld === null ? format.number(status.n) : t('scorecard.withheld-mark')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
