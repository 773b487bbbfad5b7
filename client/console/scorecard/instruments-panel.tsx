import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type {
  CodeLabel,
  CodeShares,
  InstrumentResult,
  InstrumentsSeries,
} from '../../../survey-definitions/scorecard/instruments-series.ts';
import type { InstrumentRegions } from '../../../survey-definitions/scorecard/series-page.ts';
import { DivergingBar } from '../../shared/charts/diverging-bar.tsx';
import { stackedSegments, wholeDomain } from '../../shared/charts/stacked-segments.ts';
import { distributionWords } from '../surveys/results/distribution-words.ts';
import { useUi } from '../blocks/ui.ts';
import { InstrumentRegionsTable } from './instrument-regions-table.tsx';
import { ReasonsTable } from './reasons-table.tsx';
import { shadeOfStatus } from './status-shades.ts';
import { StatusTable } from './status-table.tsx';

type Props = {
  readonly result: InstrumentsSeries;
  readonly regions: readonly InstrumentRegions[];
  readonly threshold: number;
};

/** Who implements which instrument, and why the others do not. */
export function InstrumentsPanel({ result, regions, threshold }: Props) {
  const { t, language } = useUi();
  const { instruments, statuses, reasons } = result;
  if (instruments.length === 0) {
    return (
      <section class="panel">
        <p>{t('scorecard.not-measured-sentence')}</p>
      </section>
    );
  }
  return (
    <>
      <section class="panel" aria-labelledby="status-heading">
        <h2 id="status-heading">{t('instruments.status')}</h2>
        <ul class="legend">
          {statuses.map(({ code, label }, index) => (
            <li key={code}>
              <span class={`swatch shade-${shadeOfStatus(index, statuses.length)}`} />
              {inLanguage(label, language)}
            </li>
          ))}
        </ul>
        {instruments.map((instrument) => (
          <StatusBar key={instrument.code} instrument={instrument} statuses={statuses} />
        ))}
        <StatusTable instruments={instruments} statuses={statuses} />
        <p class="hint">{t('regions.withheld', { count: threshold })}</p>
      </section>
      <ReasonsTable instruments={instruments} reasons={reasons} />
      {regions.length > 0 && <InstrumentRegionsTable regions={regions} result={result} />}
    </>
  );
}

type BarProps = { readonly instrument: InstrumentResult; readonly statuses: readonly CodeLabel[] };

function StatusBar({ instrument, statuses }: BarProps) {
  const { t, format, language } = useUi();
  const { status } = instrument;
  const labelOf = (code: string) =>
    inLanguage(statuses.find((each) => each.code === code)?.label ?? {}, language) || code;
  const segments = stackedSegments(
    statuses.map(({ code }, index) => ({
      code,
      count: status.counts[code] ?? 0,
      shade: shadeOfStatus(index, statuses.length),
    })),
  );
  return (
    <div class="item">
      <h3>
        {inLanguage(instrument.label, language)} <NumberOf shares={status} />
      </h3>
      {status.withheld === null ? (
        <DivergingBar
          segments={segments}
          domain={wholeDomain}
          description={t('chart.distribution', {
            values: distributionWords(segments.toReversed(), labelOf, format, status.counts),
          })}
          label={format.roundPercent}
        />
      ) : (
        <p class="suppressed">{t(`regions.because.${status.withheld}`)}</p>
      )}
    </div>
  );
}

function NumberOf({ shares }: { readonly shares: CodeShares }) {
  const { t, format } = useUi();
  if (shares.withheld !== null) return null;
  return <span class="second-line">{t('scorecard.n-member', { count: shares.n, n: format.number(shares.n) })}</span>;
}
