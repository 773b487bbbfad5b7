import type { SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import { RateLine } from '../../shared/charts/rate-line.tsx';
import { intervalWords } from '../surveys/results/unit-words.ts';
import { EmptyCell } from './empty-cell.tsx';
import { useUi } from '../blocks/ui.ts';

/** The rate on its line from 0 to 100 % with interval and baseline, and the interval in words. */
export function IntervalCell({ result }: { readonly result: SeriesResult }) {
  const { t, format } = useUi();
  const label = t('scorecard.column.interval');
  if (result.kind !== 'satisfaction' || result.figure === null || !result.figure.shown) {
    return (
      <td class="interval" data-label={label}>
        <EmptyCell />
      </td>
    );
  }
  const { figure, baseline } = result;
  const words = intervalWords(figure, t, format);
  return (
    <td class="interval" data-label={label}>
      <RateLine
        rate={figure.rate}
        interval={figure.interval}
        baseline={baseline?.rate ?? null}
        description={t('kpi.line', {
          rate: format.percent(figure.rate),
          interval: words,
          baseline: baseline === null ? t('kpi.no-baseline') : format.percent(baseline.rate),
        })}
      />
      <span class="second-line">
        {figure.interval === null || figure.census
          ? words
          : format.interval(figure.interval.lower, figure.interval.upper)}
      </span>
    </td>
  );
}
