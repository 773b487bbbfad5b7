import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type {
  CodeLabel,
  CodeShares,
  InstrumentResult,
} from '../../../survey-definitions/scorecard/instruments-series.ts';
import { useUi } from '../blocks/ui.ts';

type Props = {
  /** Of the heading's id. */
  readonly name: string;
  readonly heading: string;
  readonly lead: string;
  /** Of the first column. */
  readonly column: string;
  readonly instruments: readonly InstrumentResult[];
  readonly codes: readonly CodeLabel[];
  /** null: a report of before this was told. */
  readonly sharesOf: (instrument: InstrumentResult) => CodeShares | null;
};

const nothing: Pick<CodeShares, 'counts' | 'n' | 'withheld'> = { withheld: null, n: 0, counts: {} };

/** Answers by instrument; the more often one is given, the darker its cell, and the number stands in it. */
export function HeatTable({ name, heading, lead, column, instruments, codes, sharesOf }: Props) {
  const { t, format, language } = useUi();
  const shares = instruments.map((instrument) => ({
    ...(sharesOf(instrument) ?? nothing),
    code: instrument.code,
    label: instrument.label,
  }));
  const most = Math.max(1, ...shares.flatMap(({ counts }) => Object.values(counts)));
  return (
    <section class="panel" aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{heading}</h2>
      <p class="hint">{lead}</p>
      <div class="table-frame plain" tabIndex={0} role="group" aria-label={heading}>
        <table class="heat">
          <thead>
            <tr>
              <th scope="col">{column}</th>
              {shares.map(({ code, label }) => (
                <th key={code} scope="col" class="number">
                  <abbr title={inLanguage(label, language)}>{code}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {codes.map(({ code, label }) => (
              <tr key={code}>
                <th scope="row">{inLanguage(label, language)}</th>
                {shares.map(({ code: instrument, counts, withheld }) => (
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
              {shares.map(({ code, n, withheld }) => (
                <td key={code} class="number">
                  {withheld === null ? format.number(n) : t('scorecard.withheld-mark')}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <p class="hint">
        {shares.map(({ code, label }) => format.labelled(code, inLanguage(label, language))).join(' · ')}
      </p>
    </section>
  );
}

/** 0 to 4. */
const heatOf = (count: number, most: number): number => (count === 0 ? 0 : Math.min(4, Math.ceil((count / most) * 4)));
