import { RateLine } from '../../shared/charts/rate-line.tsx';
import { VerdictShape } from '../../shared/charts/verdict-shape.tsx';
import { CopyButton } from '../controls/copy-button.tsx';
import type { KpiOfSurvey } from '../../shared/results-types.ts';
import type { RateUnit } from '../../../survey-definitions/statistics/satisfaction-rate.ts';
import { useUi } from '../shell/ui.ts';
import { KpiFacts } from './kpi-facts.tsx';
import { kpiSentence } from './kpi-words.ts';
import { intervalWords, unitWords } from './unit-words.ts';

/** The answer of the page: one sentence, then what it rests on. */
export function KpiPanel({ kpi, unit }: { readonly kpi: KpiOfSurvey; readonly unit: RateUnit }) {
  const ui = useUi();
  const { t, format } = ui;
  const { figure, baseline, verdict } = kpi;
  const sentence = kpiSentence(kpi, ui);
  return (
    <section class="panel kpi" aria-labelledby="kpi-heading">
      <h2 id="kpi-heading" class="kicker">
        {t('kpi.heading', { series: kpi.series })}
      </h2>
      <p class="kpi-sentence">
        {verdict !== null && <VerdictShape code={verdict.code} />}
        <span>{sentence}</span>
      </p>
      {figure.shown && (
        <div class="kpi-figure">
          <p class="kpi-rate">
            <strong>{format.percent(figure.rate)}</strong>
            <span>{unitWords(figure, t)}</span>
          </p>
          <div class="kpi-line">
            <RateLine
              rate={figure.rate}
              interval={figure.interval}
              baseline={baseline?.rate ?? null}
              description={t('kpi.line', {
                rate: format.percent(figure.rate),
                interval: intervalWords(figure, t, format),
                baseline: baseline === null ? t('kpi.no-baseline') : format.percent(baseline.rate),
              })}
            />
            <p class="axis-ends" aria-hidden="true">
              <span>{format.roundPercent(0)}</span>
              <span>{format.roundPercent(0.5)}</span>
              <span>{format.roundPercent(1)}</span>
            </p>
            {baseline !== null && figure.interval !== null && (
              <p class="hint" aria-hidden="true">
                {t('kpi.baseline-mark')}
              </p>
            )}
          </div>
        </div>
      )}
      <KpiFacts kpi={kpi} unit={unit} />
      <CopyButton text={sentence} label={t('kpi.copy')} />
    </section>
  );
}
