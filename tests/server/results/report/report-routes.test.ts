import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { describeEachDatabase, openFreshSqlite } from '../../../setup/databases.ts';
import { readPdf } from '../../../setup/read-pdf.ts';
import { castNames } from '../../../setup/cast.ts';
import { baselineOf } from '../../routes/route-table.ts';
import { createReportApp, sampleId } from './report-app.ts';

const address = `/api/snapshots/${sampleId}/report`;

describeEachDatabase('the report of a snapshot', (open) => {
  it('is one page in either language that asks for nothing else', async () => {
    const app = await createReportApp(open);
    for (const [language, title] of [
      ['en', 'Report on the KPIs of the Strategic Plan, 2025'],
      ['fr', 'Rapport sur les indicateurs du Plan stratégique, 2025'],
    ]) {
      const answer = await app.as('sofia').get(`${address}.html?language=${language}`);
      const html = await answer.text();
      expect(answer.status).toBe(200);
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain(`<title>${title}</title>`);
      expect(html).not.toMatch(/<link|<script|<img|url\(|@import/);
      const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
      const hash = createHash('sha256').update(style).digest('base64');
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain(`default-src 'none'; style-src 'sha256-${hash}';`);
    }
  });

  it('is the same today and later', async () => {
    const app = await createReportApp(open);
    const read = async () => (await app.as('sofia').get(`${address}.html`)).text();
    const today = await read();
    app.advance(20 * 60_000);
    expect((await app.as('sofia').post('/api/baselines', baselineOf('wave'))).status).toBe(201);
    expect(await read()).toBe(today);
    expect(today).toContain('R-RES.satisfaction-overall');
  });

  it('is made of a year of which nothing is known as well', async () => {
    const app = await createReportApp(open);
    const { id } = await (await app.as('sofia').post('/api/snapshots', { year: 2026, title: 'Empty' })).json();
    const answer = await app.as('sofia').get(`/api/snapshots/${id}/report.html`);
    expect([answer.status, (await answer.text()).includes('R-RES.satisfaction-overall')]).toEqual([200, true]);
  });

  it.each(['report.html', 'report.pdf'])('%s is for the Secretariat', async (file) => {
    const app = await createReportApp(open, { printPdf: async () => new Uint8Array() });
    const path = `/api/snapshots/${sampleId}/${file}`;
    expect((await app.anybody.get(path)).status).toBe(401);
    for (const who of castNames) {
      expect([who, (await app.as(who).get(path)).status]).toEqual([who, who === 'sofia' ? 200 : 403]);
    }
    expect((await app.as('sofia').get(path.replace(sampleId, 'absent'))).status).toBe(404);
    expect((await app.as('sofia').get(`${path}?language=es`)).status).toBe(422);
  });
});

it('as PDF it is tagged, has bookmarks, a footer on each page and every figure of the page', async () => {
  const app = await createReportApp(openFreshSqlite, { isDemo: true });
  const answer = await app.as('sofia').get(`${address}.pdf?language=fr`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(answer.headers.get('content-disposition')).toContain('KPI 2025');
  const pdf = readPdf(await answer.bytes());
  expect(pdf).toMatchObject({
    title: 'Rapport sur les indicateurs du Plan stratégique, 2025',
    language: 'fr',
    isTagged: true,
  });
  for (const heading of ['En bref', 'Tous les indicateurs', 'PERSPECTIVE DES MEMBRES', 'Taux par région']) {
    expect(pdf.bookmarks).toContain(heading);
  }
  // The font has one sign for 'fi'.
  const text = pdf.text.normalize('NFKC');
  expect(text.match(/SNAP7·Démonstration:touteslesdonnéessontfictives/g)).toHaveLength(pdf.pages);
  const html = await (await app.as('sofia').get(`${address}.html?language=fr`)).text();
  const figures = new Set(html.replaceAll(/<style>.*<\/style>|<svg.*?<\/svg>/gs, '').match(/\d+,\d+/g));
  expect(figures.size).toBeGreaterThan(20);
  expect([...figures].filter((figure) => !pdf.text.includes(figure))).toEqual([]);
}, 60_000);

it('without a printer a program is told so, and somebody at a browser comes to the page, which says how to print', async () => {
  const app = await createReportApp(openFreshSqlite, { printPdf: undefined });
  const refused = await app.as('sofia').get(`${address}.pdf`);
  expect([refused.status, await refused.json()]).toMatchObject([409, { problems: [{ code: 'no-pdf-printer' }] }]);
  const led = await app.as('sofia').get(`${address}.pdf?language=fr`, { accept: 'text/html,*/*' });
  expect([led.status, led.headers.get('location')]).toEqual([303, `${address}.html?language=fr`]);
  const page = await (await app.as('sofia').get(`${address}.html?language=fr`)).text();
  expect(page).toContain('Enregistrer au format PDF');
  expect(page).not.toContain('report.pdf');
});
