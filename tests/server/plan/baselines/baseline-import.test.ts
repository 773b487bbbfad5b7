import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import type { TestClient } from '../../../setup/test-client.ts';

const csv = [
  'series;taux;n;N;unité;date;source',
  'SO1.satisfaction-ptc;78,4;116;186;délégué;2022-06-30;"Report; annex 3"',
  'SP1.satisfaction;70 %;;;;2022-06-30;Annual survey 2022',
];

const importCsv = (client: TestClient, content: BodyInit, type = 'text/csv; charset=utf-8'): Promise<Response> =>
  client.postFile('/api/baseline-imports', content, type);

describeEachDatabase('an import of baselines', (open) => {
  it('is applied whole, with one line in the audit log', async () => {
    const { as, dependencies } = await createTestApp(open);
    const response = await importCsv(as('sofia'), csv.join('\r\n'));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ imported: 2 });
    const baselines = dependencies.db.selectFrom('baseline').select(['series', 'rate', 'answers', 'unit', 'source']);
    expect(await baselines.orderBy('series').execute()).toEqual([
      { series: 'SO1.satisfaction-ptc', rate: 0.784, answers: 116, unit: 'delegate', source: 'Report; annex 3' },
      { series: 'SP1.satisfaction', rate: 0.7, answers: null, unit: null, source: 'Annual survey 2022' },
    ]);
    const audit = await dependencies.db.selectFrom('audit').select(['action', 'actor']).execute();
    expect(audit).toEqual([{ action: 'baselines.imported', actor: 'sofia' }]);
  });

  it('with mistakes lists all of them by line and imports nothing', async () => {
    const { as, dependencies } = await createTestApp(open);
    const broken = [...csv, 'SP4.satisfaction;0,8;;;;2022-06-30;x', 'SP5.satisfaction;80;;;voter;30.6.2022;x'];
    const response = await importCsv(as('sofia'), broken.join('\n'));
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      code: 'invalid',
      problems: [
        { path: 'line 4, rate', code: 'ambiguous-rate' },
        { path: 'line 5, unit', code: 'unknown-unit' },
        { path: 'line 5, date', code: 'not-a-date' },
      ],
    });
    expect(await dependencies.db.selectFrom('baseline').selectAll().execute()).toEqual([]);
    expect(await dependencies.db.selectFrom('audit').selectAll().execute()).toEqual([]);
  });

  it.each([
    {
      name: 'another content type',
      content: csv.join('\n'),
      type: 'text/plain',
      status: 415,
      code: 'wrong-content-type',
    },
    {
      name: 'a file that is too large',
      content: 'x'.repeat(262_145),
      type: 'text/csv',
      status: 413,
      code: 'too-large',
    },
    { name: 'another encoding', content: Uint8Array.of(0xe9), type: 'text/csv', status: 422, code: 'not-utf-8' },
  ])('with $name is refused', async ({ content, type, status, code }) => {
    const { as } = await createTestApp(open);
    const response = await importCsv(as('sofia'), content, type);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ problems: [{ code }] });
  });

  it('may bring only series that the person may write', async () => {
    const { as, anybody, dependencies } = await createTestApp(open);
    const response = await importCsv(as('paul'), csv.join('\n'));
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ problems: [{ path: 'line 3, series', code: 'not-permitted' }] });
    expect(await dependencies.db.selectFrom('baseline').selectAll().execute()).toEqual([]);
    expect((await importCsv(as('paul'), csv.slice(0, 2).join('\n'))).status).toBe(200);
    expect((await importCsv(as('alice'), csv.join('\n'))).status).toBe(403);
    expect((await importCsv(anybody, csv.join('\n'))).status).toBe(401);
  });
});
