import type { Interval } from '../../../survey-definitions/statistics/interval.ts';
import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import { boundWords, withheldWords } from '../../console/surveys/results/withheld-words.ts';
import { useReport } from '../content/report-context.ts';
import type { ReportWords } from '../content/report-context.ts';
import { satisfactionOf } from '../content/report-series.ts';
import { AnnexPart } from './annex-part.tsx';
import { AnnexTable, KpiHeading } from './annex-table.tsx';

/** Every satisfaction rate with all that belongs to it. */
export function RatesTable() {
  const report = useReport();
  const { content, w } = report;
  return (
    <AnnexPart section="rates">
      <AnnexTable
        caption={w('rates-caption')}
        columns={[
          w('column-kpi'),
          w('column-unit'),
          w('column-rate'),
          'n',
          'N',
          w('column-interval'),
          w('column-plain-interval'),
          w('column-dissatisfied'),
          w('column-net'),
          w('column-bounds'),
        ]}
        words={1}
        lines={satisfactionOf(content.scorecard).map((series) => ({
          key: series.series,
          heading: <KpiHeading of={series} />,
          cells: cellsOf(series, report),
        }))}
      />
    </AnnexPart>
  );
}

function cellsOf(series: SatisfactionSeries, { format, ui, w }: ReportWords): readonly (string | null)[] {
  const { figure, unit, dissatisfied, dissatisfiedBound, net, bounds } = series;
  const interval = (limits: Interval | null): string | null => limits && format.interval(limits.lower, limits.upper);
  if (figure === null) return [null, w('not-measured'), ...nothing];
  if (!figure.shown) return [unit && w(`unit-${unit}`), withheldWords(figure, ui).main, ...nothing];
  return [
    w(`unit-${unit ?? figure.unit}`),
    format.percent(figure.rate),
    format.number(figure.n),
    figure.population === null ? null : format.number(figure.population),
    figure.census ? w('all-answered') : interval(figure.interval),
    interval(figure.plainInterval),
    dissatisfied === null ? dissatisfiedBound && boundWords(dissatisfiedBound, ui) : format.percent(dissatisfied),
    net === null ? null : format.points(net),
    interval(bounds),
  ];
}

const nothing: readonly null[] = Array.from({ length: 7 }, () => null);
