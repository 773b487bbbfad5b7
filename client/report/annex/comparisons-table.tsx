import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import { baselineSaid } from '../../console/scorecard/comparison-words.ts';
import { standingSaid } from '../../console/scorecard/standing-words.ts';
import { useReport } from '../content/report-context.ts';
import type { ReportWords } from '../content/report-context.ts';
import { satisfactionOf } from '../content/report-series.ts';
import { AnnexPart } from './annex-part.tsx';
import { AnnexTable, KpiHeading } from './annex-table.tsx';

/** Every comparison with its kind, its intervals, its p before and after Holm, the margin and the verdict. */
export function ComparisonsTable() {
  const report = useReport();
  const { content, w } = report;
  return (
    <AnnexPart section="comparisons">
      <AnnexTable
        caption={w('comparisons-caption', { family: content.scorecard.family })}
        columns={[
          w('column-kpi'),
          w('column-comparison'),
          w('column-baseline'),
          w('column-verdict'),
          w('column-change'),
          w('column-interval95'),
          w('column-interval90'),
          'p',
          w('column-holm'),
          w('column-margin'),
        ]}
        words={3}
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
  const { comparison, adjustedP, margin } = series;
  const baseline = baselineSaid(series, ui);
  const start = [
    comparison && w(`comparison-${comparison.kind}`),
    baseline && `${baseline.main} (${baseline.second ?? ''})`,
    standingSaid(series, ui).main,
  ];
  const end = w('points', { count: margin * 100, points: `±${format.number(margin * 100)}` });
  if (comparison === null || !('change' in comparison)) return [...start, null, null, null, null, null, end];
  const change = format.points(comparison.change);
  const adjusted = adjustedP === null ? null : format.p(adjustedP);
  if (comparison.kind === 'census') return [...start, change, null, null, null, adjusted, end];
  const { interval95, interval90, p } = comparison;
  return [
    ...start,
    change,
    format.pointsInterval(interval95),
    format.pointsInterval(interval90),
    p === undefined || p === null ? null : format.p(p),
    adjusted,
    end,
  ];
}
