import { useReport } from '../content/report-context.ts';
import { withheldCells } from '../content/withheld-cells.ts';
import { AnnexPart } from './annex-part.tsx';
import { AnnexTable, KpiHeading } from './annex-table.tsx';

/** What is not printed, how often, and why. */
export function WithheldPart() {
  const { content, format, w } = useReport();
  const cells = withheldCells(content);
  return (
    <AnnexPart section="withheld">
      {cells.length === 0 ? (
        <p>{w('withheld-none')}</p>
      ) : (
        <AnnexTable
          caption={w('withheld-caption', { threshold: content.scorecard.threshold })}
          columns={[w('column-kpi'), w('column-because'), w('column-cells')]}
          words={1}
          lines={cells.map(({ series, reference, because, count }) => ({
            key: `${reference} ${because}`,
            heading: <KpiHeading of={{ series, reference }} />,
            cells: [w(`because-${because}`), format.number(count)],
          }))}
        />
      )}
    </AnnexPart>
  );
}
