import { expect, it } from 'vitest';
import { recordedFigures } from '../../../../server/plan/figures/figure-store.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import type { TestClient } from '../../../setup/test-client.ts';

const csv = [
  'series,period,value,base,source',
  'ORG.completion,2024,64,,Report 2024',
  'ORG.completion,2025,80,,Report 2025',
  'SP3.alignment,2025,82.5,57,Register',
];
const changed = [
  csv[0],
  csv[1],
  'ORG.completion,2025,81,,Report 2025 (corrected)',
  'FA.completion,2025,70,,Report 2025',
];

type Planned = { readonly plan: { readonly digest: string; readonly changes: readonly { kind: string }[] } };

const send = (client: TestClient, lines: readonly unknown[], query: string): Promise<Response> =>
  client.postFile(`/api/figure-imports${query}`, lines.join('\n'), 'text/csv');
const preview = async (client: TestClient, lines: readonly unknown[]): Promise<Planned> =>
  (await (await send(client, lines, '?dry=1')).json()) as Planned;

describeEachDatabase('an import of figures', (open) => {
  it('shows what it would do, then does exactly that, with one line in the audit log', async () => {
    const { as, dependencies } = await createTestApp(open);
    const { plan } = await preview(as('sofia'), csv);
    expect(plan).toMatchObject({ unchanged: 0, changes: [2, 3, 4].map((line) => ({ kind: 'added', line })) });
    expect(await recordedFigures(dependencies.db)).toEqual([]);
    const done = await send(as('sofia'), csv, `?plan=${plan.digest}`);
    expect([done.status, await done.json()]).toMatchObject([200, { applied: true }]);
    const held = await recordedFigures(dependencies.db);
    expect(held.map(({ series, value, base }) => [series, value, base])).toEqual([
      ['ORG.completion', 64, null],
      ['ORG.completion', 80, null],
      ['SP3.alignment', 82.5, 57],
    ]);
    const audit = await dependencies.db.selectFrom('audit').select('action').execute();
    expect(audit).toEqual([{ action: 'figures.imported' }]);
  });

  it('corrects what it tells otherwise, leaves what it does not name and repeats nothing', async () => {
    const { as, dependencies } = await createTestApp(open);
    await send(as('sofia'), csv, '');
    const before = await recordedFigures(dependencies.db);
    const { plan } = await preview(as('sofia'), changed);
    expect(plan).toMatchObject({
      unchanged: 1,
      changes: [
        { kind: 'corrected', line: 3, before: { value: 80 }, after: { value: 81 } },
        { kind: 'added', line: 4 },
      ],
    });
    await send(as('sofia'), changed, `?plan=${plan.digest}`);
    const corrected = (await recordedFigures(dependencies.db)).find(({ value }) => value === 81);
    expect(corrected?.replaces).toBe(before.find(({ value }) => value === 80)?.id);
    expect((await preview(as('sofia'), changed)).plan.changes).toEqual([]);
    expect(await recordedFigures(dependencies.db)).toHaveLength(4);
  });

  it('does nothing when somebody else has changed the figures since it was shown', async () => {
    const { as, dependencies } = await createTestApp(open);
    const { plan } = await preview(as('sofia'), csv);
    await send(as('sofia'), csv.slice(0, 2), '');
    const late = await send(as('sofia'), csv, `?plan=${plan.digest}`);
    expect([late.status, await late.json()]).toMatchObject([409, { problems: [{ code: 'figures-outdated' }] }]);
    expect(await recordedFigures(dependencies.db)).toHaveLength(1);
  });

  it('with mistakes lists all of them by line and imports nothing', async () => {
    const { as, dependencies } = await createTestApp(open);
    const response = await send(as('sofia'), [...csv, 'SP9.x,2025,80,,y', 'ORG.completion,2027,80,,y'], '');
    expect([response.status, await response.json()]).toMatchObject([
      422,
      {
        problems: [
          { path: 'line 5, series', code: 'not-a-recorded-series' },
          { path: 'line 6, period', code: 'period-not-begun' },
        ],
      },
    ]);
    expect(await recordedFigures(dependencies.db)).toEqual([]);
  });

  it('is not for others, nor for other kinds of files', async () => {
    const { as, anybody } = await createTestApp(open);
    expect((await send(as('paul'), csv, '')).status).toBe(403);
    expect((await send(anybody, csv, '')).status).toBe(401);
    expect((await as('sofia').postFile('/api/figure-imports', csv.join('\n'), 'text/plain')).status).toBe(415);
    expect((await as('sofia').postFile('/api/figure-imports', 'x'.repeat(524_289), 'text/csv')).status).toBe(413);
  });
});
