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
import { HeatTable } from './heat-table.tsx';
import { InstrumentRegionsTable } from './instrument-regions-table.tsx';
import { PlannedYearsPanel } from './planned-years-panel.tsx';
import { SharesTable } from './shares-table.tsx';
import { shadeOfStatus, shadeOfUse } from './status-shades.ts';

type Props = {
  readonly result: InstrumentsSeries;
  readonly regions: readonly InstrumentRegions[];
  readonly threshold: number;
};

/** Who implements and uses which instrument, and why the others do not; when they plan to, and what they want for it. */
export function InstrumentsPanel({ result, regions, threshold }: Props) {
  const { t } = useUi();
  const { instruments, statuses, uses, reasons, supports } = result;
  if (instruments.length === 0) {
    return (
      <section class="panel">
        <p>{t('scorecard.not-measured-sentence')}</p>
      </section>
    );
  }
  return (
    <>
      <BarsPanel
        name="status"
        heading={t('instruments.status')}
        instruments={instruments}
        codes={statuses}
        sharesOf={({ status }) => status}
        shadeOf={shadeOfStatus}
        threshold={threshold}
      />
      <BarsPanel
        name="use"
        heading={t('instruments.use')}
        lead={t('instruments.use-lead')}
        instruments={instruments}
        codes={uses}
        sharesOf={({ use }) => use}
        shadeOf={shadeOfUse}
        threshold={threshold}
      />
      <HeatTable
        name="reasons"
        heading={t('instruments.reasons')}
        lead={t('instruments.reasons-lead')}
        column={t('instruments.reason')}
        instruments={instruments}
        codes={reasons}
        sharesOf={(instrument) => instrument.reasons}
      />
      {supports !== null && (
        <>
          <HeatTable
            name="main-reason"
            heading={t('instruments.main-reason')}
            lead={t('instruments.main-reason-lead')}
            column={t('instruments.reason')}
            instruments={instruments}
            codes={reasons}
            sharesOf={({ mainReason }) => mainReason}
          />
          <PlannedYearsPanel instruments={instruments} />
          <HeatTable
            name="support"
            heading={t('instruments.support')}
            lead={t('instruments.support-lead')}
            column={t('instruments.support-column')}
            instruments={instruments}
            codes={supports}
            sharesOf={({ support }) => support}
          />
        </>
      )}
      {regions.length > 0 && <InstrumentRegionsTable regions={regions} result={result} />}
    </>
  );
}

type BarsProps = {
  /** Of the heading's id. */
  readonly name: string;
  readonly heading: string;
  readonly lead?: string;
  readonly instruments: readonly InstrumentResult[];
  readonly codes: readonly CodeLabel[];
  readonly sharesOf: (instrument: InstrumentResult) => CodeShares;
  readonly shadeOf: typeof shadeOfStatus;
  readonly threshold: number;
};

function BarsPanel({ name, heading, lead, instruments, codes, sharesOf, shadeOf, threshold }: BarsProps) {
  const { t, language } = useUi();
  return (
    <section class="panel" aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{heading}</h2>
      {lead !== undefined && <p class="hint">{lead}</p>}
      <ul class="legend">
        {codes.map(({ code, label }, index) => (
          <li key={code}>
            <span class={`swatch shade-${shadeOf(index, codes.length)}`} />
            {inLanguage(label, language)}
          </li>
        ))}
      </ul>
      {instruments.map((instrument) => (
        <Bar
          key={instrument.code}
          label={instrument.label}
          shares={sharesOf(instrument)}
          codes={codes}
          shadeOf={shadeOf}
        />
      ))}
      <SharesTable heading={heading} instruments={instruments} codes={codes} sharesOf={sharesOf} />
      <p class="hint">{t('regions.withheld', { count: threshold })}</p>
    </section>
  );
}

type BarProps = Pick<BarsProps, 'codes' | 'shadeOf'> & {
  readonly label: InstrumentResult['label'];
  readonly shares: CodeShares;
};

function Bar({ label, shares, codes, shadeOf }: BarProps) {
  const { t, format, language } = useUi();
  const labelOf = (code: string) => inLanguage(codes.find((each) => each.code === code)?.label ?? {}, language) || code;
  const segments = stackedSegments(
    codes.map(({ code }, index) => ({ code, count: shares.counts[code] ?? 0, shade: shadeOf(index, codes.length) })),
  );
  return (
    <div class="item">
      <h3>
        {inLanguage(label, language)} <NumberOf shares={shares} />
      </h3>
      {shares.withheld === null ? (
        <DivergingBar
          segments={segments}
          domain={wholeDomain}
          description={t('chart.distribution', {
            values: distributionWords(segments.toReversed(), labelOf, format, shares.counts),
          })}
          label={format.roundPercent}
        />
      ) : (
        <p class="suppressed">{t(`regions.because.${shares.withheld}`)}</p>
      )}
    </div>
  );
}

function NumberOf({ shares }: { readonly shares: CodeShares }) {
  const { t, format } = useUi();
  if (shares.withheld !== null) return null;
  return <span class="second-line">{t('scorecard.n-member', { count: shares.n, n: format.number(shares.n) })}</span>;
}
