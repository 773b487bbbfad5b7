import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import { trendWords } from '../../console/scorecard/trend-words.ts';
import { baselineBand } from '../../shared/charts/baseline-band.ts';
import { Trend } from '../../shared/charts/trend.tsx';
import { useReport } from '../content/report-context.ts';

/** As many as a column of the page holds with their labels apart. */
const most = 5;

/** The latest measurements with their intervals over the baseline's band; a break of the series breaks the line. */
export function SeriesTrend({ series }: { readonly series: SatisfactionSeries }) {
  const { format, language, ui, w } = useReport();
  const values = series.trend.flatMap(({ figure, label, comparable }) =>
    figure.shown
      ? [{ label: inLanguage(label, language), rate: figure.rate, interval: figure.interval, isBreak: !comparable }]
      : [],
  );
  if (values.length < 2) return null;
  return (
    <figure class="series-trend">
      <Trend
        values={values.slice(-most)}
        baseline={series.baseline && baselineBand(series.baseline)}
        description={trendWords(series, ui)}
        percent={format.percent}
        roundPercent={format.roundPercent}
      />
      <figcaption class="hint">{w(series.baseline === null ? 'trend-caption' : 'trend-caption-baseline')}</figcaption>
    </figure>
  );
}
