import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadRenderCollaborate } from '../../../../server/wave/member-pages/load-render-collaborate.ts';
import { loadAssets } from '../../../../server/platform/http/assets.ts';
import { createPrintPdf } from '../../../../server/platform/pdf/print-pdf.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import type { OpenFresh } from '../../../setup/databases.ts';
import { readPdf } from '../../../setup/read-pdf.ts';
import type { ReadPdf } from '../../../setup/read-pdf.ts';
import { testChromium } from '../../../setup/test-printer.ts';
import { createMemberApp, read, required, save } from '../member-form/member-app.ts';
import type { MemberApp } from '../member-form/member-app.ts';
import { systemScheduler } from '../../../../server/platform/time/scheduler.ts';

async function printingApp(open: OpenFresh): Promise<MemberApp> {
  const renderCollaborate = await loadRenderCollaborate(false, true);
  if (!renderCollaborate) throw new Error('there is no build: npm run build');
  const assets = await loadAssets(fileURLToPath(new URL('../../../../build/client', import.meta.url)));
  const printPdf = createPrintPdf(await testChromium(), systemScheduler);
  return createMemberApp(open, {}, { renderCollaborate, assets, printPdf });
}

describeEachDatabase('the PDF', (open) => {
  it('of the receipt has its number, the Member and the survey, and no answer', async () => {
    const app = await printingApp(open);
    const lead = await app.letIn();
    const before = await lead.get('/m/receipt.pdf');
    expect([before.status, before.headers.get('location')]).toEqual([303, '/m/receipt']);
    await save(lead, ...required, ['comments', 'only for the Secretariat', 0]);
    expect((await lead.put('/api/collaboration/submission', {})).status).toBe(200);
    const { receipt } = await read(lead);
    expect(await (await lead.get('/m/receipt')).text()).toContain('/m/receipt.pdf?lang=fr');
    const pdf = await pdfOf(await lead.get('/m/receipt.pdf'));
    expect(pdf).toMatchObject({ pages: 1, language: 'fr', isTagged: true });
    expect(pdf.title).toMatch(/^Accusé de réception/);
    expect(pdf.text).toContain(receipt);
    expect(pdf.text).toContain('France');
    expect(pdf.text).toContain('22novembre2026');
    expect(pdf.text).not.toContain('Secretariat');
  });

  it('of the questionnaire is empty, in the language asked for, with a bookmark for each section', async () => {
    const app = await printingApp(open);
    const lead = await app.letIn();
    await save(lead, ['comments', 'only for the Secretariat', 0]);
    const pdf = await pdfOf(await lead.get('/m/print.pdf?lang=en'));
    const { definition, texts } = await read(lead);
    expect(pdf).toMatchObject({ language: 'en', isTagged: true });
    for (const { name } of definition.sections) expect(pdf.bookmarks).toContain(texts['en']?.sections[name]?.title);
    expect(pdf.text).not.toContain('onlyfortheSecretariat');
  });

  it('is for those who are let in', async () => {
    const app = await printingApp(open);
    for (const name of ['receipt', 'print']) {
      const answer = await app.anybody.get(`/m/${name}.pdf`);
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/m']);
    }
  });

  it('is refused by a server without a printer, whose pages offer none', async () => {
    const renderCollaborate = await loadRenderCollaborate(false);
    const app = await createMemberApp(open, {}, renderCollaborate && { renderCollaborate });
    const lead = await app.letIn();
    const answer = await lead.get('/m/print.pdf');
    expect([answer.status, await answer.json()]).toMatchObject([409, { problems: [{ code: 'no-pdf-printer' }] }]);
    expect(await (await lead.get('/m/print')).text()).not.toContain('print.pdf');
  });
});

async function pdfOf(answer: Response): Promise<ReadPdf> {
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename=".+\.pdf"/);
  const bytes = await answer.bytes();
  const keep = process.env['SHOTS'];
  if (keep !== undefined) (await import('node:fs')).writeFileSync(`${keep}/${bytes.length}.pdf`, bytes);
  return readPdf(bytes);
}
