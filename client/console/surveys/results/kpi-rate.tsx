import type { ShownFigure } from '../../../../survey-definitions/results/disclosed-figure.ts';
import { RateLine } from '../../../shared/charts/rate-line.tsx';
import { useUi } from '../../blocks/ui.ts';
import { intervalWords } from './unit-words.ts';

type Props = {
  readonly figure: ShownFigure;
  /** Of how many the rate is. */
  readonly base: string | null;
  /** The baseline's rate. */
  readonly baseline: number | null;
};

/** The rate in large print, and on its line with its interval and the baseline. */
export function KpiRate({ figure, base, baseline }: Props) {
  const { t, format } = useUi();
  return (
    <div class="kpi-figure">
      <p class="kpi-rate">
        <strong>{format.percent(figure.rate)}</strong>
        <span>{base}</span>
      </p>
      <div class="kpi-line">
        <RateLine
          rate={figure.rate}
          interval={figure.interval}
          baseline={baseline}
          description={t('kpi.line', {
            rate: format.percent(figure.rate),
            interval: intervalWords(figure, t, format),
            baseline: baseline === null ? t('kpi.no-baseline') : format.percent(baseline),
          })}
        />
        <p class="axis-ends" aria-hidden="true">
          <span>{format.roundPercent(0)}</span>
          <span>{format.roundPercent(0.5)}</span>
          <span>{format.roundPercent(1)}</span>
        </p>
        {baseline !== null && figure.interval !== null && (
          <p class="hint" aria-hidden="true">
            {t(figure.census ? 'kpi.baseline-mark-alone' : 'kpi.baseline-mark')}
          </p>
        )}
      </div>
    </div>
  );
}
