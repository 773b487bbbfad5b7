import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { lineName } from '../../../survey-definitions/disclosure/line-names.ts';
import { lineKey } from '../../../survey-definitions/scorecard/line-screen.ts';
import { instrumentRegionSaid } from '../../console/scorecard/instrument-region-words.ts';
import { useReport } from '../content/report-context.ts';
import { AnnexPart } from './annex-part.tsx';
import { AnnexTable, KpiHeading } from './annex-table.tsx';

/** Which instruments the Members of each region implement and use, and the reason most given where they do not. */
export function InstrumentsTable() {
  const { content, language, ui, w } = useReport();
  const lines = content.pages.flatMap(({ result, instrumentRegions }) =>
    result.kind !== 'instruments'
      ? []
      : instrumentRegions.flatMap(({ code, regions }) => regions.map((line) => ({ result, code, line }))),
  );
  return (
    <AnnexPart section="instruments">
      {lines.length === 0 ? (
        <p>{w('instrument-regions-none')}</p>
      ) : (
        <AnnexTable
          caption={w('instrument-regions-caption')}
          columns={[
            w('column-kpi'),
            w('instruments-instrument'),
            w('column-region'),
            w('column-implemented'),
            w('column-use'),
            w('instruments-reasons'),
            w('instruments-main-reason'),
            w('instruments-support'),
          ]}
          words={7}
          lines={lines.map(({ result, code, line }) => {
            const { status, use, reasons, mainReason, support, isWithheld } = instrumentRegionSaid(line, result, ui);
            return {
              key: `${result.series} ${code} ${lineKey(line)}`,
              heading: <KpiHeading of={result} />,
              cells: [
                inLanguage(result.instruments.find((one) => one.code === code)?.label ?? {}, language),
                lineName(line.groups, 'region', language),
                isWithheld ? <i>{status}</i> : status,
                use,
                reasons,
                mainReason,
                support,
              ],
            };
          })}
        />
      )}
    </AnnexPart>
  );
}
