import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import type { TestClient } from '../../../setup/test-client.ts';

const ptc = {
  series: 'SO1.satisfaction-ptc',
  rate: 0.784,
  n: 116,
  population: 186,
  unit: 'member',
  scale: 'satisfaction/5-4-3-2-1',
  wording: 'post-session-ptc/overall/1',
  measuredOn: '2022-06-30',
  source: 'Report of the 240th session',
};
const annual = { series: 'SP1.satisfaction', rate: 0.7, measuredOn: '2022-06-30', source: 'Annual survey 2022' };

const baselinesFor = async (client: TestClient): Promise<readonly Record<string, unknown>[]> => {
  const { baselines } = (await (await client.get('/api/baselines')).json()) as { baselines: Record<string, unknown>[] };
  return baselines;
};

describeEachDatabase('a baseline', (open) => {
  it('is entered and read again, what is unknown being null', async () => {
    const { as, dependencies } = await createTestApp(open);
    expect((await as('sofia').post('/api/baselines', ptc)).status).toBe(201);
    expect((await as('sofia').post('/api/baselines', annual)).status).toBe(201);
    const entered = { enteredBy: 'sofia', enteredAt: '2026-11-22T09:00:00.000Z', withdrawnAt: null, state: 'in-force' };
    expect(await baselinesFor(as('sofia'))).toMatchObject([
      { ...ptc, ...entered },
      { ...annual, ...entered, n: null, population: null, unit: null, scale: null, wording: null },
    ]);
    const audit = await dependencies.db.selectFrom('audit').select(['action', 'actor']).execute();
    expect(audit).toEqual([
      { action: 'baseline.entered', actor: 'sofia' },
      { action: 'baseline.entered', actor: 'sofia' },
    ]);
  });

  it('is superseded by a newer entry of the same day and held again when that is withdrawn', async () => {
    const { as, advance } = await createTestApp(open);
    await as('sofia').post('/api/baselines', ptc);
    advance(1_000);
    const { id } = (await (await as('sofia').post('/api/baselines', { ...ptc, rate: 0.8 })).json()) as { id: string };
    expect(await baselinesFor(as('sofia'))).toMatchObject([
      { rate: 0.8, state: 'in-force' },
      { rate: 0.784, state: 'superseded' },
    ]);
    expect((await as('sofia').put(`/api/baselines/${id}/withdrawal`)).status).toBe(204);
    expect((await as('sofia').put(`/api/baselines/${id}/withdrawal`)).status).toBe(204);
    expect(await baselinesFor(as('sofia'))).toMatchObject([
      { rate: 0.8, state: 'withdrawn' },
      { rate: 0.784, state: 'in-force' },
    ]);
  });

  it.each([
    { change: { rate: 78.4 }, problem: { path: 'rate', code: 'rate-out-of-range' } },
    { change: { series: 'SO1.completion' }, problem: { path: 'series', code: 'unknown-series' } },
    { change: { n: 0 }, problem: { path: 'n', code: 'not-a-count' } },
    { change: { n: 187 }, problem: { path: 'n', code: 'n-above-population' } },
    { change: { unit: 'voter' }, problem: { path: 'unit', code: 'invalid-value' } },
    { change: { measuredOn: '2027-01-01' }, problem: { path: 'measuredOn', code: 'in-the-future' } },
    { change: { source: ' ' }, problem: { path: 'source', code: 'missing' } },
    { change: { state: 'in-force' }, problem: { path: 'state', code: 'unknown-key' } },
  ])('with $change is refused', async ({ change, problem }) => {
    const { as } = await createTestApp(open);
    const response = await as('sofia').post('/api/baselines', { ...ptc, ...change });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ problems: [problem] });
    expect(await baselinesFor(as('sofia'))).toEqual([]);
  });

  it('is written and read by those whose surveys feed the series', async () => {
    const { as, anybody } = await createTestApp(open);
    expect((await as('paul').post('/api/baselines', ptc)).status).toBe(201);
    expect((await as('hana').post('/api/baselines', ptc)).status).toBe(404);
    expect((await as('carl').post('/api/baselines', annual)).status).toBe(404);
    expect((await as('alice').post('/api/baselines', ptc)).status).toBe(404);
    expect((await anybody.post('/api/baselines', ptc)).status).toBe(401);
    expect(await baselinesFor(as('paul'))).toHaveLength(1);
    expect(await baselinesFor(as('hana'))).toEqual([]);
    expect((await as('alice').get('/api/baselines')).status).toBe(403);
    const [{ id } = {}] = await baselinesFor(as('paul'));
    expect((await as('hana').put(`/api/baselines/${String(id)}/withdrawal`)).status).toBe(404);
    expect((await as('sofia').put('/api/baselines/nothing/withdrawal')).status).toBe(404);
  });
});
