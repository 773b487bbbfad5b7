import { expect, it } from 'vitest';
import { publishDemoPlan } from '../../../server/app/demo/demo-plan.ts';
import type { Scorecard } from '../../../survey-definitions/scorecard/scorecard.ts';
import { droppedRows } from '../../../survey-definitions/plan/check-succession.ts';
import type { Plan } from '../../../survey-definitions/plan/plan.ts';
import { describeEachDatabase } from '../../setup/databases.ts';
import { createTestApp } from '../../setup/test-app.ts';
import { createDemoApp, read } from '../results/scorecard/demo-app.ts';

describeEachDatabase('the made-up successor of the demonstration', (open) => {
  it('stands beside the plan that ships, marked, and arranges the years from 2025/26 on', async () => {
    const app = await createDemoApp(open);
    await publishDemoPlan(app.dependencies);
    const { plans } = await read<{ readonly plans: readonly Plan[] }>(app, '/api/plans');
    expect(plans.map(({ id, isSynthetic }) => [id, isSynthetic])).toEqual([
      ['2022-2025', false],
      ['2026-2028', true],
    ]);

    const scorecardOf = (query: string) => read<Scorecard>(app, `/api/scorecard${query}`);
    expect((await scorecardOf('')).plan).toMatchObject({ id: '2022-2025', isSynthetic: false });
    const next = await scorecardOf('?plan=2026-2028&year=2026');
    expect(next.plan).toMatchObject({ id: '2026-2028', isSynthetic: true, reportingYearFrom: 7 });
    expect(
      next.rows.filter(({ series }) => series.some((one) => one.kind === 'satisfaction' && one.figure?.shown)).length,
    ).toBeGreaterThan(3);
    expect((await scorecardOf('?year=2026')).plan.id).toBe('2026-2028');
    expect((await app.as('sofia').get('/api/scorecard/series/SP3.expert-days?year=2026')).status).toBe(200);
  }, 60_000);

  it('continues most rows, replaces one, begins one and drops one, and aims at no number that the plan before had not', async () => {
    const app = await createTestApp(open);
    await publishDemoPlan(app.dependencies);
    const [before, after] = app.dependencies.plans;
    if (before === undefined || after === undefined) throw new Error('a plan is missing');
    const kinds = Object.groupBy(after.rows, ({ succession }) => succession?.kind ?? 'unsaid');
    expect(kinds.continues).toHaveLength(before.rows.length - 2);
    expect([kinds.replaces, kinds.new].map((rows) => rows?.map(({ id }) => id))).toEqual([
      ['SP3.expert-days'],
      ['SP4.studies'],
    ]);
    expect(droppedRows(after, before).map(({ id }) => id)).toEqual(['SP3.funds']);
    const aims = (plan: Plan) => plan.rows.flatMap(({ id, target }) => (target === undefined ? [] : [{ id, target }]));
    expect(aims(after)).toEqual(aims(before));
  });
});
