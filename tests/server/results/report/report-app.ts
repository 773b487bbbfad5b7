import type { Dependencies } from '../../../../server/platform/dependencies.ts';
import { createPrintPdf } from '../../../../server/platform/pdf/print-pdf.ts';
import type { PrintPdf } from '../../../../server/platform/pdf/print-pdf.ts';
import { loadReport } from '../../../../server/results/report/load-report.ts';
import { insertSnapshot } from '../../../../server/results/snapshots/snapshot-store.ts';
import { sampleContent } from '../../../client/report/sample-content.ts';
import type { OpenFresh } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import type { TestApp } from '../../../setup/test-app.ts';
import { testChromium } from '../../../setup/test-printer.ts';
import { systemScheduler } from '../../../../server/platform/time/scheduler.ts';

export const sampleId = sampleContent.scorecard.snapshot?.id ?? '';

type Options = Pick<Dependencies, 'isDemo'> & {
  /** Unless told otherwise, Chromium. */
  readonly printPdf?: PrintPdf | undefined;
};

/** The application with the report as `npm run build` made it, a printer, and one snapshot that has everything. */
export async function createReportApp(open: OpenFresh, options: Options = {}): Promise<TestApp> {
  const report = await loadReport();
  if (!report) throw new Error('there is no build: npm run build');
  const { isDemo = false } = options;
  const printPdf = 'printPdf' in options ? options.printPdf : createPrintPdf(await testChromium(), systemScheduler);
  const app = await createTestApp(open, { report, isDemo, ...(printPdf && { printPdf }) });
  const { db, now } = app.dependencies;
  const title = sampleContent.scorecard.snapshot?.title ?? '';
  await db
    .transaction()
    .execute((trx) =>
      insertSnapshot(trx, { id: sampleId, title, frozen: sampleContent }, { staffId: 'sofia', now: now() }),
    );
  return app;
}
