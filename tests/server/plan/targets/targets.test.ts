import { planTargets } from '../../../../survey-definitions/kpis.ts';
import { expect, it } from 'vitest';
import { targetsInForce } from '../../../../server/plan/targets/target-store.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import type { TestClient } from '../../../setup/test-client.ts';

const experts = {
  series: 'SP3.external-experts',
  operator: '>=',
  value: 250,
  validFrom: '2024-07-01',
  source: 'Policy Commission, 90th Session',
};

async function decide(client: TestClient, target: object): Promise<string> {
  const response = await client.post('/api/targets', target);
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: string }).id;
}

describeEachDatabase('a target', (open) => {
  it('is read with its source, its day and who entered it', async () => {
    const { as, dependencies } = await createTestApp(open);
    await decide(as('sofia'), experts);
    expect(await (await as('sofia').get('/api/targets')).json()).toMatchObject({
      targets: [{ ...experts, enteredBy: 'sofia', enteredAt: '2026-11-22T09:00:00.000Z', state: 'in-force' }],
      names: { sofia: expect.any(String) },
    });
    const audit = await dependencies.db.selectFrom('audit').select(['action', 'actor']).execute();
    expect(audit).toEqual([{ action: 'target.entered', actor: 'sofia' }]);
  });

  it.each([
    ['2024-06-30', undefined],
    ['2024-07-01', 250],
    ['2025-06-30', 250],
    ['2025-07-01', 300],
  ])('holds on %s: %j', async (day, value) => {
    const { as, dependencies } = await createTestApp(open);
    await decide(as('sofia'), { ...experts, value: 300, validFrom: '2025-07-01' });
    await decide(as('sofia'), experts);
    const targets = await targetsInForce(dependencies.db, planTargets, day);
    expect(targets.get('SP3.external-experts')?.value).toBe(value);
  });

  it('of the plan holds until another is decided, and again when that is withdrawn', async () => {
    const { as, dependencies } = await createTestApp(open);
    const alignment = async () =>
      (await targetsInForce(dependencies.db, planTargets, '2026-01-01')).get('SP3.alignment');
    const ofThePlan = { operator: '>=', value: 80, origin: 'plan', id: null, source: null };
    expect(await alignment()).toMatchObject(ofThePlan);
    const id = await decide(as('sofia'), { ...experts, series: 'SP3.alignment', value: 85 });
    expect(await alignment()).toMatchObject({ value: 85, origin: 'entered', id, source: experts.source });
    expect((await as('sofia').put(`/api/targets/${id}/withdrawal`)).status).toBe(204);
    expect((await as('sofia').put(`/api/targets/${id}/withdrawal`)).status).toBe(204);
    expect(await alignment()).toMatchObject(ofThePlan);
    expect((await as('sofia').put('/api/targets/nothing/withdrawal')).status).toBe(404);
  });

  it('gives way to a newer entry of the same day', async () => {
    const { as, advance, dependencies } = await createTestApp(open);
    await decide(as('sofia'), experts);
    advance(1_000);
    const newer = await decide(as('sofia'), { ...experts, value: 260 });
    expect(await (await as('sofia').get('/api/targets')).json()).toMatchObject({
      targets: [
        { id: newer, state: 'in-force' },
        { value: 250, state: 'superseded' },
      ],
    });
    const targets = await targetsInForce(dependencies.db, planTargets, '2026-01-01');
    expect(targets.get('SP3.external-experts')?.id).toBe(newer);
  });

  it('may be decided for a satisfaction rate, in percent, and for a day to come', async () => {
    const { as } = await createTestApp(open);
    await decide(as('sofia'), { ...experts, series: 'SP1.satisfaction', value: 75.5, validFrom: '2027-07-01' });
  });

  it.each([
    { change: { series: 'SO1.instruments' }, problem: { path: 'series', code: 'series-without-number' } },
    { change: { value: 2.5 }, problem: { path: 'value', code: 'not-a-whole-number' } },
    { change: { value: -1 }, problem: { path: 'value', code: 'not-a-target' } },
    { change: { series: 'SP1.satisfaction', value: 101 }, problem: { path: 'value', code: 'percent-out-of-range' } },
    { change: { operator: '>' }, problem: { path: 'operator', code: 'invalid-value' } },
    { change: { validFrom: '1 July' }, problem: { path: 'validFrom', code: 'not-a-date' } },
    { change: { source: '' }, problem: { path: 'source', code: 'missing' } },
  ])('with $change is refused', async ({ change, problem }) => {
    const { as } = await createTestApp(open);
    const response = await as('sofia').post('/api/targets', { ...experts, ...change });
    expect([response.status, await response.json()]).toMatchObject([422, { problems: [problem] }]);
  });

  it('is the affair of the Secretariat alone', async () => {
    const { as, anybody } = await createTestApp(open);
    expect((await as('paul').get('/api/targets')).status).toBe(403);
    expect((await as('alice').post('/api/targets', experts)).status).toBe(403);
    expect((await anybody.post('/api/targets', experts)).status).toBe(401);
  });
});
