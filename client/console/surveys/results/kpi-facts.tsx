import type { RateUnit } from '../../../../survey-definitions/statistics/satisfaction-rate.ts';
import type { KpiBaseline } from '../../../../survey-definitions/results/kpi-baseline.ts';
import type { KpiOfSurvey } from '../../../../server/results/survey/results-contract.ts';
import { Fact } from '../../blocks/fact.tsx';
import { useUi } from '../../blocks/ui.ts';
import { baselineName, comparisonWords, verdictWords } from './kpi-words.ts';
import { intervalGivenWords } from './unit-words.ts';

/** Interval, baseline, change and verdict, each in words. */
export function KpiFacts({ kpi, unit }: { readonly kpi: KpiOfSurvey; readonly unit: RateUnit }) {
  const ui = useUi();
  const { t, format } = ui;
  const { figure, baseline } = kpi;
  const comparison = comparisonWords(kpi, ui);
  const verdict = verdictWords(kpi, ui);
  return (
    <dl class="facts">
      {figure.shown && <Fact term={t('kpi.interval')}>{intervalGivenWords(figure, t, format)}</Fact>}
      {figure.shown &&
        figure.interval !== null &&
        figure.plainInterval !== null &&
        !figure.census &&
        figure.population !== null && (
          <Fact term={t('kpi.plain-interval')}>
            {format.interval(figure.plainInterval.lower, figure.plainInterval.upper)}
          </Fact>
        )}
      {baseline !== null && (
        <Fact term={t('kpi.baseline')}>
          <BaselineWords baseline={baseline} unit={unit} />
        </Fact>
      )}
      {comparison !== undefined && <Fact term={t('kpi.change')}>{comparison}</Fact>}
      {verdict !== undefined && <Fact term={t('kpi.verdict')}>{verdict}</Fact>}
      {'assumed' in kpi.comparison && kpi.comparison.assumed.length > 0 && (
        <Fact term={t('kpi.assumed')}>
          {t('kpi.assumed-text', { what: format.list(kpi.comparison.assumed.map((what) => t(`kpi.assumed-${what}`))) })}
        </Fact>
      )}
    </dl>
  );
}

function BaselineWords({ baseline, unit }: { readonly baseline: KpiBaseline; readonly unit: RateUnit }) {
  const ui = useUi();
  const { t, format } = ui;
  const of =
    baseline.n === null ? t('baseline.n-unknown') : t(`baseline.n-${baseline.unit ?? unit}`, { count: baseline.n });
  const source = baseline.source ?? t('baseline.own-wave');
  return (
    <>{t('kpi.baseline-text', { rate: format.percent(baseline.rate), of, when: baselineName(baseline, ui), source })}</>
  );
}
