import { useReport } from '../content/report-context.ts';
import { BreaksPart } from './breaks-part.tsx';
import { ChangesTable } from './changes-table.tsx';
import { ComparisonsTable } from './comparisons-table.tsx';
import { InstrumentsTable } from './instruments-table.tsx';
import { MethodPart } from './method-part.tsx';
import { MissingTable } from './missing-table.tsx';
import { QuestionsTable } from './questions-table.tsx';
import { RatesTable } from './rates-table.tsx';
import { RecordedHistory } from './recorded-history.tsx';
import { RegionsTable } from './regions-table.tsx';
import { SourcesTable } from './sources-table.tsx';
import { WithheldPart } from './withheld-part.tsx';

/** How the figures came about, and all of them once more with everything that belongs to them. */
export function MethodAnnex() {
  const { w } = useReport();
  return (
    <section class="across annex" aria-labelledby="annex">
      <h2 id="annex">{w('annex')}</h2>
      <MethodPart />
      <RatesTable />
      <ComparisonsTable />
      <MissingTable />
      <RegionsTable />
      <ChangesTable />
      <QuestionsTable />
      <InstrumentsTable />
      <WithheldPart />
      <BreaksPart />
      <RecordedHistory />
      <SourcesTable />
    </section>
  );
}
