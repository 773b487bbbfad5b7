import type { Kpi } from '../../../survey-definitions/kpis.ts';
import type { RecordedSeries } from '../../../survey-definitions/scorecard/recorded-series.ts';
import type { SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import { baselineSaid, changeSaid } from '../../console/scorecard/comparison-words.ts';
import { partName } from '../../console/words/kpi-names.ts';
import { reachOf, sparkMark, sparkValues } from '../../console/scorecard/spark-values.ts';
import { targetSaid } from '../../console/scorecard/standing-words.ts';
import { trendWords } from '../../console/scorecard/trend-words.ts';
import { valueWords } from '../../console/scorecard/value-words.ts';
import { SparkLine } from '../../shared/charts/sparkline.tsx';
import { useReport } from '../content/report-context.ts';
import { SaidCell } from './said-cell.tsx';
import { StandingCell } from './standing-cell.tsx';
import { TableFrame } from './table-frame.tsx';

type Line = { readonly plan: Kpi; readonly result: SeriesResult };

const columns = ['kpi', 'value', 'baseline', 'change', 'target', 'verdict', 'trend'] as const;

/** What the Secretariat records of an objective, each figure in its own unit. */
export function RecordedTable({ lines }: { readonly lines: readonly Line[] }) {
  const { w } = useReport();
  return (
    <TableFrame label={w('recorded-caption')}>
      <table class="recorded">
        <caption>{w('recorded-caption')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {w(`column-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(
            ({ plan, result }) =>
              result.kind === 'recorded' && (
                <RecordedLine
                  key={result.series}
                  plan={plan}
                  series={result}
                  isFirst={plan.series[0] === result.series}
                />
              ),
          )}
        </tbody>
      </table>
    </TableFrame>
  );
}

type LineProps = { readonly plan: Kpi; readonly series: RecordedSeries; readonly isFirst: boolean };

function RecordedLine({ plan, series, isFirst }: LineProps) {
  const { focusAreas, language, ui, w } = useReport();
  const part = partName(plan, series.series, language, focusAreas);
  const values = sparkValues(series);
  return (
    <tr id={series.reference}>
      <th scope="row">
        {isFirst && plan.description[language]}
        {part !== undefined && <span class="part">{part}</span>}
        {series.targets !== null && (
          <span class="second">
            {w('targets-reached', {
              count: series.targets.reached,
              all: series.targets.reached + series.targets.missed + series.targets.unknown,
            })}
          </span>
        )}
        <span class="reference">{series.reference}</span>
      </th>
      <SaidCell said={valueWords(series, ui)} />
      <SaidCell said={baselineSaid(series, ui)} />
      <SaidCell said={changeSaid(series, ui)} />
      <SaidCell said={targetSaid(series, ui)} />
      <StandingCell result={series} />
      <td>
        {values.length > 1 && (
          <SparkLine
            values={values}
            reach={reachOf(series, { lowest: 0, highest: 1 })}
            mark={sparkMark(series)}
            description={trendWords(series, ui)}
          />
        )}
      </td>
    </tr>
  );
}
