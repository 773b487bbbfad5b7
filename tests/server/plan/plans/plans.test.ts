import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { readPlans } from '../../../../server/plan/plans/read-plans.ts';
import type { Plan } from '../../../../survey-definitions/plan/plan.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import { successorOf } from './successor.ts';

const [shipped] = (await readPlans()).plans;
if (shipped === undefined) throw new Error('no plan ships');

describeEachDatabase('strategic plans', (open) => {
  it('the one that ships is published at the first start, for everybody to read', async () => {
    const { as } = await createTestApp(open);
    const { plans } = await (await as('carl').get('/api/plans')).json();
    expect(plans).toMatchObject([{ id: '2022-2025', version: 1, rows: 28, isSynthetic: false, reportingYearFrom: 1 }]);
    const plan: Plan = await (await as('carl').get('/api/plans/2022-2025')).json();
    expect(plan.rows).toEqual(shipped.rows);
    expect((await as('carl').get('/api/plans/1999-2001')).status).toBe(404);
  });

  it('a published version never changes', async () => {
    const { dependencies } = await createTestApp(open);
    const change = sql`update plan_version set content = '{}'`.execute(dependencies.db);
    await expect(change).rejects.toThrow(/a published plan never changes/);
  });

  it('the Secretariat writes the next plan, reads its mistakes by place, looks at its scorecard and publishes it', async () => {
    const { as, dependencies } = await createTestApp(open);
    const sofia = as('sofia');
    const plan = successorOf(shipped);
    const wrong = { ...plan, rows: plan.rows.map((row, index) => (index === 3 ? { ...row, layer: 'XXX' } : row)) };
    const save = async (text: string, revision: number | null) =>
      (await sofia.put('/api/plan-drafts/2025-2028', { text, revision })).json();

    expect(await save('{ "id": ', null)).toMatchObject({
      revision: 1,
      problems: [{ code: 'not-json', details: { line: 1 } }],
    });
    expect(await save(JSON.stringify(wrong), 1)).toMatchObject({
      problems: [{ file: 'plans/2025-2028.json', path: 'rows.3.layer', code: 'plan-unknown-layer' }],
    });
    expect((await sofia.put('/api/plan-drafts/2025-2028/publication', { revision: 2 })).status).toBe(422);

    const checked = await save(JSON.stringify(plan), 2);
    expect(checked).toMatchObject({ revision: 3, problems: [] });
    expect(checked.dropped.map(({ id }: { readonly id: string }) => id)).toEqual(['SP3.funds']);
    const preview = await (await sofia.get('/api/plan-drafts/2025-2028/scorecard?year=2026')).json();
    expect(preview).toMatchObject({ year: 2026, plan: { id: '2025-2028', reportingYearFrom: 7 } });
    expect(preview.rows).toHaveLength(plan.rows.length);

    expect((await sofia.put('/api/plan-drafts/2025-2028/publication', { revision: 3 })).status).toBe(200);
    expect(dependencies.plans.map(({ id }) => id)).toEqual(['2022-2025', '2025-2028']);
    expect(await (await sofia.get('/api/plan-drafts')).json()).toEqual({ drafts: [] });
    const { entries } = await (await as('alice').get('/api/audit')).json();
    expect(entries.map(({ action }: { readonly action: string }) => action)).toContain('plan.published');
  });

  it('who saved in the meantime is not overwritten, and a version is published once', async () => {
    const { as } = await createTestApp(open);
    const sofia = as('sofia');
    const text = JSON.stringify(shipped);
    const draft = '/api/plan-drafts/2022-2025';
    expect((await sofia.put(draft, { text, revision: null })).status).toBe(200);
    expect((await sofia.put(draft, { text, revision: null })).status).toBe(409);
    expect((await sofia.put(draft, { text, revision: 4 })).status).toBe(409);
    const published = await sofia.put(`${draft}/publication`, { revision: 1 });
    expect([published.status, (await published.json()).problems[0].code]).toEqual([409, 'changed-without-new-version']);
    expect((await sofia.delete(draft)).status).toBe(204);
    expect((await sofia.get(draft)).status).toBe(404);
  });
});

describeEachDatabase('the scorecard of a year', (open) => {
  it('is that of the plan in force at its end, and where two overlap both can be shown', async () => {
    const { as } = await createTestApp(open);
    const sofia = as('sofia');
    const text = JSON.stringify(successorOf(shipped));
    await sofia.put('/api/plan-drafts/2025-2028', { text, revision: null });
    await sofia.put('/api/plan-drafts/2025-2028/publication', { revision: 1 });
    const planOf = async (query: string) => {
      const { plan, plans } = await (await sofia.get(`/api/scorecard?${query}`)).json();
      return [plan.id, plans.map(({ id }: { readonly id: string }) => id)];
    };
    expect(await planOf('year=2024')).toEqual(['2022-2025', ['2022-2025']]);
    expect(await planOf('year=2025')).toEqual(['2022-2025', ['2022-2025']]);
    expect(await planOf('year=2026')).toEqual(['2025-2028', ['2025-2028']]);
    expect(await planOf('year=2026&plan=2022-2025')).toEqual(['2022-2025', ['2025-2028']]);
    expect((await sofia.get('/api/scorecard?plan=1999-2001')).status).toBe(404);
  });
});
