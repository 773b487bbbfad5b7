import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { lineName } from '../../../survey-definitions/disclosure/line-names.ts';
import { useReport } from '../content/report-context.ts';
import { AnnexPart } from './annex-part.tsx';
import { AnnexTable, KpiHeading } from './annex-table.tsx';
import { ChangeInFull } from './change-cells.tsx';

/** What became of each line of regions since the earlier survey, by the figures published of both. */
export function ChangesTable() {
  const { content, language, w } = useReport();
  const lines = content.pages.flatMap(({ result, screens }) =>
    (screens?.regions?.rows ?? []).map((row) => ({ result, earlier: screens?.earlier.label ?? {}, row })),
  );
  return (
    <AnnexPart section="changes">
      {lines.length === 0 ? (
        <p>{w('changes-none')}</p>
      ) : (
        <AnnexTable
          caption={w('changes-caption')}
          columns={[w('column-kpi'), w('column-since'), w('column-region'), w('column-change')]}
          words={2}
          lines={lines.map(({ result, earlier, row }) => ({
            key: `${result.series} ${row.key}`,
            heading: <KpiHeading of={result} />,
            cells: [
              inLanguage(earlier, language),
              lineName(row.key.split('+'), 'region', language),
              <ChangeInFull row={row} />,
            ],
          }))}
        />
      )}
    </AnnexPart>
  );
}
