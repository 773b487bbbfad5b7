import { missingReasons } from '../../../survey-definitions/results/tally.ts';
import { useReport } from '../content/report-context.ts';
import { satisfactionOf } from '../content/report-series.ts';
import { AnnexPart } from './annex-part.tsx';
import { AnnexTable, KpiHeading } from './annex-table.tsx';

/** Forms without a valid answer, by reason: they are not in n. */
export function MissingTable() {
  const { content, format, w } = useReport();
  return (
    <AnnexPart section="missing">
      <AnnexTable
        caption={w('missing-caption')}
        columns={[w('column-kpi'), ...missingReasons.map((reason) => w(`missing-${reason}`))]}
        lines={satisfactionOf(content.scorecard).map(({ series, reference, missing }) => ({
          key: series,
          heading: <KpiHeading of={{ series, reference }} />,
          cells: missingReasons.map((reason) => (missing === null ? null : format.number(missing[reason]))),
        }))}
      />
    </AnnexPart>
  );
}
