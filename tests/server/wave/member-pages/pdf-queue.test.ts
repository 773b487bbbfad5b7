import { expect, it } from 'vitest';
import { loadRenderCollaborate } from '../../../../server/wave/member-pages/load-render-collaborate.ts';
import { createPrintPdf } from '../../../../server/platform/pdf/print-pdf.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { testChromium } from '../../../setup/test-printer.ts';
import { anna, contactPoint, createMemberApp } from '../member-form/member-app.ts';
import { systemScheduler } from '../../../../server/platform/time/scheduler.ts';

it('Somebody who asks for one PDF after another keeps no other Member waiting', async () => {
  const renderCollaborate = await loadRenderCollaborate(false, true);
  if (!renderCollaborate) throw new Error('there is no build: npm run build');
  const printPdf = createPrintPdf(await testChromium(), { ...systemScheduler, queue: 1 });
  const app = await createMemberApp(openFreshSqlite, {}, { renderCollaborate, printPdf });
  const greedy = await app.letIn();
  const other = await app.letIn({ ...contactPoint, memberId: 'DE', person: anna });
  const asked = Array.from({ length: 4 }, () => greedy.get('/m/print.pdf', { accept: 'application/pdf' }));
  const theirs = other.get('/m/print.pdf', { accept: 'application/pdf' });
  const statuses = await Promise.all(asked.map(async (one) => (await one).status));
  expect([statuses.toSorted(), (await theirs).status]).toEqual([[200, 503, 503, 503], 200]);
  expect((await greedy.get('/m/print.pdf')).status).toBe(200);
});
