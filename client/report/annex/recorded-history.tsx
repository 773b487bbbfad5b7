import { targetWords } from '../../console/scorecard/standing-words.ts';
import { periodWords, recordedWords } from '../../console/scorecard/value-words.ts';
import { useReport } from '../content/report-context.ts';
import { recordedOf } from '../content/report-series.ts';
import { AnnexPart } from './annex-part.tsx';
import { AnnexTable, KpiHeading } from './annex-table.tsx';

/** Every recorded figure up to the year with its period, its source and the day on which it was recorded. */
export function RecordedHistory() {
  const { content, format, ui, w } = useReport();
  const series = recordedOf(content.scorecard);
  return (
    <AnnexPart section="recorded">
      <AnnexTable
        caption={w('recorded-history-caption')}
        columns={[
          w('column-kpi'),
          w('column-period'),
          w('column-source'),
          w('column-recorded'),
          w('column-target'),
          w('column-value'),
        ]}
        words={3}
        lines={series.flatMap((one) =>
          one.history.map((entry) => ({
            key: entry.id,
            heading: <KpiHeading of={one} />,
            cells: [
              periodWords(entry, ui),
              entry.source,
              format.day(entry.recordedAt.slice(0, 10)),
              one.target && targetWords(one, one.target, ui),
              recordedWords(one, entry.value, ui),
            ],
          })),
        )}
      />
    </AnnexPart>
  );
}
