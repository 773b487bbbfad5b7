import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { regionName } from '../../../survey-definitions/reference/regions.ts';
import { useReport } from '../content/report-context.ts';
import { AnnexPart } from './annex-part.tsx';
import { AnnexTable, KpiHeading } from './annex-table.tsx';
import { ChangeInFull } from './change-cells.tsx';

/** What became of each region since the earlier survey, by the figures published of both. */
export function ChangesTable() {
  const { content, language, w } = useReport();
  const screened = content.pages.flatMap(({ result, screens }) =>
    screens?.regions ? [{ result, earlier: screens.earlier, rows: screens.regions.rows }] : [],
  );
  const names = [...new Set(screened.flatMap(({ rows }) => rows.map(({ key }) => key)))];
  return (
    <AnnexPart section="changes">
      {screened.length === 0 ? (
        <p>{w('changes-none')}</p>
      ) : (
        <AnnexTable
          caption={w('changes-caption')}
          columns={[w('column-kpi'), w('column-since'), ...names.map((name) => regionName(name, language))]}
          words={1}
          lines={screened.map(({ result, earlier, rows }) => ({
            key: result.series,
            heading: <KpiHeading of={result} />,
            cells: [
              inLanguage(earlier.label, language),
              ...names
                .map((name) => rows.find(({ key }) => key === name))
                .map((row) => row && <ChangeInFull row={row} />),
            ],
          }))}
        />
      )}
    </AnnexPart>
  );
}
