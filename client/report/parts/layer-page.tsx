import { objectiveName } from '../../../survey-definitions/kpis.ts';
import { useReport } from '../content/report-context.ts';
import type { ReportLayer, ReportObjective } from '../content/report-layers.ts';
import { InstrumentsPart } from './instruments-part.tsx';
import { RecordedTable } from './recorded-table.tsx';
import { SatisfactionPart } from './satisfaction-part.tsx';

/** A layer of the plan, on a page of its own. */
export function LayerPage({ layer }: { readonly layer: ReportLayer }) {
  const { language } = useReport();
  return (
    <section class="layer" aria-labelledby={`layer-${layer.code}`}>
      <h2 id={`layer-${layer.code}`}>{layer.name[language]}</h2>
      {layer.objectives.map((objective) => (
        <ObjectivePart key={objective.code} objective={objective} />
      ))}
    </section>
  );
}

/** Satisfaction first, then what the Secretariat records, then information. */
function ObjectivePart({ objective: { code, rows } }: { readonly objective: ReportObjective }) {
  const { language } = useReport();
  const [first] = rows;
  const series = rows.flatMap((row) => row.series.map((result) => ({ plan: row.plan, result })));
  const recorded = series.filter(({ result }) => result.kind === 'recorded');
  return (
    <section class="objective" aria-labelledby={`objective-${code}`}>
      <h3 id={`objective-${code}`}>{first && objectiveName(first.plan, language)}</h3>
      {series.map(
        ({ result }) => result.kind === 'satisfaction' && <SatisfactionPart key={result.series} series={result} />,
      )}
      {recorded.length > 0 && <RecordedTable lines={recorded} />}
      {series.map(
        ({ result }) => result.kind === 'instruments' && <InstrumentsPart key={result.series} series={result} />,
      )}
    </section>
  );
}
