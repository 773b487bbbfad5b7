import { objectiveCode } from '../../../survey-definitions/kpis.ts';
import type { SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import { baselineSaid, changeSaid } from '../../console/scorecard/comparison-words.ts';
import { partName } from '../../console/words/kpi-names.ts';
import { goalSaid, targetSaid } from '../../console/scorecard/standing-words.ts';
import { valueWords } from '../../console/scorecard/value-words.ts';
import { useReport } from '../content/report-context.ts';
import { layersOf } from '../content/report-layers.ts';
import type { ReportLayer, ReportRow } from '../content/report-layers.ts';
import { intervalSaid } from '../content/interval-said.ts';
import { SaidCell } from './said-cell.tsx';
import { StandingCell } from './standing-cell.tsx';
import { TableFrame } from './table-frame.tsx';

const columns = ['kpi', 'value', 'interval', 'baseline', 'change', 'verdict', 'target', 'reference'] as const;

/** All 28 rows of the plan, nothing dropped. */
export function KpiTable() {
  const { content, w } = useReport();
  return (
    <section class="across" aria-labelledby="table">
      <h2 id="table">{w('table')}</h2>
      <p class="hint">{w('table-lead', { family: content.scorecard.family })}</p>
      <TableFrame label={w('table')}>
        <table class="kpi-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {w(`column-${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {layersOf(content.scorecard).map((layer) => (
            <LayerRows key={layer.code} layer={layer} />
          ))}
        </table>
      </TableFrame>
    </section>
  );
}

function LayerRows({ layer }: { readonly layer: ReportLayer }) {
  const { language } = useReport();
  return (
    <tbody>
      <tr class="layer-row">
        <th scope="rowgroup" colSpan={columns.length}>
          {layer.name[language]}
        </th>
      </tr>
      {layer.objectives.flatMap(({ rows }) =>
        rows.flatMap((row) =>
          row.series.map((result, index) => (
            <SeriesLine key={result.series} row={row} result={result} isFirst={index === 0} />
          )),
        ),
      )}
    </tbody>
  );
}

type LineProps = { readonly row: ReportRow; readonly result: SeriesResult; readonly isFirst: boolean };

/** Of a row with several series the first says what it is about, all say which part. */
function SeriesLine({ row: { plan, goals }, result, isFirst }: LineProps) {
  const { focusAreas, language, ui } = useReport();
  const part = partName(plan, result.series, language, focusAreas);
  return (
    <tr>
      <th scope="row" class={isFirst ? undefined : 'continued'}>
        {isFirst && (
          <>
            <span class="code">{objectiveCode(plan, language)}</span> {plan.description[language]}
          </>
        )}
        {part !== undefined && <span class="part">{part}</span>}
      </th>
      <SaidCell said={valueWords(result, ui)} />
      <SaidCell said={intervalSaid(result, ui)} />
      <SaidCell said={baselineSaid(result, ui)} />
      <SaidCell said={changeSaid(result, ui)} />
      <StandingCell result={result} />
      <SaidCell said={targetSaid(result, ui) ?? goalSaid(plan, goals[result.series], ui)} />
      <td class="reference">
        <a href={`#${result.reference}`}>{result.reference}</a>
      </td>
    </tr>
  );
}
