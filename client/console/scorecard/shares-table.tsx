import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type {
  CodeLabel,
  CodeShares,
  InstrumentResult,
} from '../../../survey-definitions/scorecard/instruments-series.ts';
import { useUi } from '../blocks/ui.ts';

type Props = {
  readonly heading: string;
  readonly instruments: readonly InstrumentResult[];
  readonly codes: readonly CodeLabel[];
  readonly sharesOf: (instrument: InstrumentResult) => CodeShares;
};

/** The table behind the bars: counts by instrument and answer. */
export function SharesTable({ heading, instruments, codes, sharesOf }: Props) {
  const { t, format, language } = useUi();
  return (
    <details class="status-table">
      <summary>{t('chart.table')}</summary>
      <div class="table-frame plain" tabIndex={0} role="group" aria-label={heading}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('instruments.instrument')}</th>
              {codes.map(({ code, label }) => (
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
            {instruments.map((instrument) => {
              const { counts, n, withheld } = sharesOf(instrument);
              const said = (count: number) => (withheld === null ? format.number(count) : t('scorecard.withheld-mark'));
              return (
                <tr key={instrument.code}>
                  <th scope="row">{inLanguage(instrument.label, language)}</th>
                  {codes.map(({ code }) => (
                    <td key={code} class="number">
                      {said(counts[code] ?? 0)}
                    </td>
                  ))}
                  <td class="number">{said(n)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
