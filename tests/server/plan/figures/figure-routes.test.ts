import { expect, it } from 'vitest';
import { recordedFigures } from '../../../../server/plan/figures/figure-store.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import type { TestClient } from '../../../setup/test-client.ts';

const seizures = {
  series: 'SP2.seizures',
  value: 1_240,
  period: { from: '2025-01', to: '2025-12' },
  base: null,
  operations: 14,
  members: 96,
  source: 'Final reports of the joint operations of 2025',
};
const alignment = {
  series: 'SP3.alignment',
  value: 82.5,
  period: { from: '2024-07', to: '2025-06' },
  base: 57,
  operations: null,
  members: null,
  source: 'Register of activities',
};

const enter = (client: TestClient, figure: object, replaces: string | null = null): Promise<Response> =>
  client.post('/api/figures', { figure, replaces });

async function entered(client: TestClient, figure: object, replaces: string | null = null): Promise<string> {
  const response = await enter(client, figure, replaces);
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: string }).id;
}

async function figuresFor(client: TestClient): Promise<readonly Record<string, unknown>[]> {
  return ((await (await client.get('/api/figures')).json()) as { figures: Record<string, unknown>[] }).figures;
}

describeEachDatabase('a recorded figure', (open) => {
  it('is entered and read again with who entered it and when', async () => {
    const { as, dependencies } = await createTestApp(open);
    await entered(as('sofia'), seizures);
    await entered(as('sofia'), alignment);
    const body = await (await as('sofia').get('/api/figures')).json();
    const by = { enteredBy: 'sofia', enteredAt: '2026-11-22T09:00:00.000Z', state: 'in-force', replaces: null };
    expect(body).toMatchObject({
      figures: [
        { ...seizures, ...by },
        { ...alignment, ...by },
      ],
      names: { sofia: expect.any(String) },
    });
    const audit = await dependencies.db.selectFrom('audit').select(['action', 'actor']).execute();
    expect(audit.map(({ action, actor }) => `${action} ${actor}`)).toEqual([
      'figure.entered sofia',
      'figure.entered sofia',
    ]);
  });

  it('is corrected by a new entry; the old one stays in the history and holds no more', async () => {
    const { as, advance, dependencies } = await createTestApp(open);
    const first = await entered(as('sofia'), seizures);
    advance(60_000);
    const second = await entered(as('sofia'), { ...seizures, value: 1_250 }, first);
    expect(await figuresFor(as('sofia'))).toMatchObject([
      { id: second, value: 1_250, state: 'in-force', replaces: first },
      { id: first, value: 1_240, state: 'replaced', endedBy: 'sofia', endedAt: '2026-11-22T09:01:00.000Z' },
    ]);
    expect((await recordedFigures(dependencies.db)).map(({ id }) => id)).toEqual([second]);
    const again = await enter(as('sofia'), { ...seizures, value: 1_260 }, first);
    expect([again.status, await again.json()]).toMatchObject([409, { problems: [{ code: 'figure-ended' }] }]);
  });

  it('may be corrected in its period too', async () => {
    const { as } = await createTestApp(open);
    const first = await entered(as('sofia'), seizures);
    await entered(as('sofia'), { ...seizures, period: { from: '2024-01', to: '2024-12' } }, first);
    await entered(as('sofia'), seizures);
    const inForce = (await figuresFor(as('sofia'))).filter(({ state }) => state === 'in-force');
    expect(inForce.map(({ period }) => period)).toEqual([
      { from: '2025-01', to: '2025-12' },
      { from: '2024-01', to: '2024-12' },
    ]);
  });

  it.each([
    { what: 'nothing', change: {}, status: 422, problem: { path: 'value', code: 'nothing-corrected' } },
    {
      what: 'another series',
      change: { series: 'SP3.external-experts', operations: null, members: null },
      status: 422,
      problem: { path: 'series', code: 'not-the-corrected-series' },
    },
  ])('is not corrected by $what', async ({ change, status, problem }) => {
    const { as } = await createTestApp(open);
    const first = await entered(as('sofia'), seizures);
    const response = await enter(as('sofia'), { ...seizures, ...change }, first);
    expect([response.status, await response.json()]).toMatchObject([status, { problems: [problem] }]);
    expect(await figuresFor(as('sofia'))).toMatchObject([{ id: first, state: 'in-force' }]);
  });

  it('is refused a second time for its period, and when it moves to a period that has one', async () => {
    const { as } = await createTestApp(open);
    await entered(as('sofia'), seizures);
    const other = await entered(as('sofia'), { ...seizures, period: { from: '2024-01', to: '2024-12' } });
    const taken = { problems: [{ path: 'period', code: 'period-recorded' }] };
    const twice = await enter(as('sofia'), seizures);
    expect([twice.status, await twice.json()]).toMatchObject([409, taken]);
    const moved = await enter(as('sofia'), { ...seizures, value: 3 }, other);
    expect([moved.status, await moved.json()]).toMatchObject([409, taken]);
    expect((await figuresFor(as('sofia'))).map(({ state }) => state)).toEqual(['in-force', 'in-force']);
  });

  it('is withdrawn once and makes room for another', async () => {
    const { as, dependencies } = await createTestApp(open);
    const id = await entered(as('sofia'), seizures);
    expect((await as('sofia').put(`/api/figures/${id}/withdrawal`)).status).toBe(204);
    expect((await as('sofia').put(`/api/figures/${id}/withdrawal`)).status).toBe(204);
    expect((await as('sofia').put('/api/figures/nothing/withdrawal')).status).toBe(404);
    const audit = await dependencies.db.selectFrom('audit').select('action').execute();
    expect(audit.map(({ action }) => action)).toEqual(['figure.entered', 'figure.withdrawn']);
    await entered(as('sofia'), seizures);
    expect((await figuresFor(as('sofia'))).map(({ state }) => state).toSorted()).toEqual(['in-force', 'withdrawn']);
  });

  it.each([
    { change: { series: 'SP1.satisfaction' }, problem: { path: 'series', code: 'not-a-recorded-series' } },
    { change: { value: 12.5 }, problem: { path: 'value', code: 'not-a-whole-number' } },
    { change: { value: -1 }, problem: { path: 'value', code: 'not-a-whole-number' } },
    { change: { series: 'SO1.completion', value: 100.1 }, problem: { path: 'value', code: 'percent-out-of-range' } },
    { change: { period: { from: '2025-1', to: '2025-12' } }, problem: { path: 'period.from', code: 'not-a-month' } },
    {
      change: { period: { from: '2025-12', to: '2025-01' } },
      problem: { path: 'period.to', code: 'period-reversed' },
    },
    {
      change: { period: { from: '2026-01', to: '2026-12' } },
      problem: { path: 'period.to', code: 'period-not-begun' },
    },
    { change: { base: 12 }, problem: { path: 'base', code: 'only-for-percentages' } },
    { change: { operations: -2 }, problem: { path: 'operations', code: 'not-a-number-of' } },
    { change: { series: 'SP3.external-experts' }, problem: { path: 'members', code: 'only-for-seizures' } },
    { change: { source: ' ' }, problem: { path: 'source', code: 'missing' } },
    { change: { remark: 'x' }, problem: { path: 'remark', code: 'unknown-key' } },
  ])('with $change is refused', async ({ change, problem }) => {
    const { as } = await createTestApp(open);
    const response = await enter(as('sofia'), { ...seizures, ...change });
    expect(response.status).toBe(422);
    const { problems } = (await response.json()) as { problems: { path: string; code: string }[] };
    const found = problems.map(({ path, code }) => ({ path: path.replace(/^figure\./, ''), code }));
    expect(found).toContainEqual(problem);
    expect(await figuresFor(as('sofia'))).toEqual([]);
  });

  it('of this month may be recorded: it is the state of today', async () => {
    const { as } = await createTestApp(open);
    await entered(as('sofia'), { ...seizures, period: { from: '2026-01', to: '2026-11' } });
  });

  it('is the affair of the Secretariat alone', async () => {
    const { as, anybody } = await createTestApp(open);
    for (const who of ['paul', 'carl', 'alice'] as const) {
      expect([(await as(who).get('/api/figures')).status, (await enter(as(who), seizures)).status]).toEqual([403, 403]);
    }
    expect((await anybody.get('/api/figures')).status).toBe(401);
  });

  it('cannot be rewritten or deleted, not even in the database', async () => {
    const { as, dependencies } = await createTestApp(open);
    await entered(as('sofia'), seizures);
    const { db } = dependencies;
    // The type says so too: what was entered is readonly.
    const rewritten = db.updateTable('figure').set({ ...({ value: 1 } as object) });
    await expect(rewritten.execute()).rejects.toThrow('never changed');
    await expect(db.deleteFrom('figure').execute()).rejects.toThrow('never changed');
  });

  it('is recorded once when two people record it at the same time', async () => {
    const { as, dependencies } = await createTestApp(open);
    const answers = await Promise.all([enter(as('sofia'), seizures), enter(as('sofia'), { ...seizures, value: 7 })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const [held] = await recordedFigures(dependencies.db);
    const corrections = await Promise.all(
      [8, 9].map((value) => enter(as('sofia'), { ...seizures, value }, held?.id ?? '')),
    );
    expect(corrections.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(await recordedFigures(dependencies.db)).toHaveLength(1);
  });
});
