import { expect, it } from 'vitest';
import { marginOf } from '../../../../server/plan/targets/margin-store.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import type { TestClient } from '../../../setup/test-client.ts';
import { activityPlan, hscPlan, ptcPlan, wavePlan } from '../../surveys/fielding/plans.ts';
import { createSurveyApp } from '../../surveys/fielding/survey-app.ts';

const ptc = {
  series: 'SO1.satisfaction-ptc',
  points: 3,
  validFrom: '2026-11-22',
  source: 'Audit Committee, 20th Session',
};

const fix = (client: TestClient, margin: object): Promise<Response> => client.post('/api/margins', margin);
const idOf = async (response: Response): Promise<string> => ((await response.json()) as { id: string }).id;

describeEachDatabase('a margin', (open) => {
  it('holds for what is opened from its day on; before, and for other series, it is 5 points', async () => {
    const { as, dependencies } = await createSurveyApp(open);
    const id = await idOf(await fix(as('sofia'), ptc));
    const { db } = dependencies;
    const byDefault = { points: 5, id: null, source: null };
    expect(await marginOf(db, ptc.series, '2026-11-21')).toEqual(byDefault);
    expect(await marginOf(db, ptc.series, '2026-11-22')).toEqual({ points: 3, id, source: ptc.source });
    expect(await marginOf(db, 'SP1.satisfaction', '2027-01-01')).toEqual(byDefault);
    expect(await (await as('sofia').get('/api/margins')).json()).toMatchObject({
      margins: [{ ...ptc, id, state: 'in-force', enteredBy: 'sofia' }],
      default: 5,
    });
  });

  it('is refused once a survey is open that it would judge, and nothing is kept of it', async () => {
    const { as, open: opened, dependencies } = await createSurveyApp(open);
    await opened(ptcPlan);
    const late = await fix(as('sofia'), ptc);
    const problems = [{ path: 'validFrom', code: 'survey-opened-since', details: { day: '2026-11-22' } }];
    expect([late.status, await late.json()]).toMatchObject([409, { problems }]);
    expect((await marginOf(dependencies.db, ptc.series, '2027-01-01')).points).toBe(5);
    expect((await fix(as('sofia'), { ...ptc, validFrom: '2020-01-01' })).status).toBe(409);
    expect((await fix(as('sofia'), { ...ptc, validFrom: '2026-11-23' })).status).toBe(201);
    expect((await marginOf(dependencies.db, ptc.series, '2026-11-22')).points).toBe(5);
  });

  it.each([
    ['SO2.satisfaction-hsc', 'a session of another committee', { ...hscPlan }, 'hana'],
    ['SP3.satisfaction', 'an activity', { ...activityPlan }, 'carl'],
    ['SP1.satisfaction', 'a wave', { ...wavePlan }, 'sofia'],
  ] as const)('of %s is fixed by %s and by no other survey', async (series, _what, plan, owner) => {
    const { as, open: opened } = await createSurveyApp(open);
    await opened(ptcPlan);
    expect((await fix(as('sofia'), { ...ptc, series })).status).toBe(201);
    await opened(plan, owner);
    expect((await fix(as('sofia'), { ...ptc, series })).status).toBe(409);
  });

  it('is withdrawn while nothing is open, and stands afterwards', async () => {
    const { as, open: opened, dependencies } = await createSurveyApp(open);
    const withdraw = async (id: string) => (await as('sofia').put(`/api/margins/${id}/withdrawal`)).status;
    const first = await idOf(await fix(as('sofia'), ptc));
    expect([await withdraw(first), await withdraw(first), await withdraw('nothing')]).toEqual([204, 204, 404]);
    expect((await marginOf(dependencies.db, ptc.series, ptc.validFrom)).points).toBe(5);
    const second = await idOf(await fix(as('sofia'), { ...ptc, points: 4 }));
    await opened(ptcPlan);
    expect(await withdraw(second)).toBe(409);
    expect((await marginOf(dependencies.db, ptc.series, ptc.validFrom)).points).toBe(4);
    const audit = await dependencies.db.selectFrom('audit').select('action').where('object', 'like', 'margin/%');
    expect((await audit.orderBy('seq').execute()).map(({ action }) => action)).toEqual([
      'margin.entered',
      'margin.withdrawn',
      'margin.entered',
    ]);
  });

  it.each([
    { change: { series: 'SP2.seizures' }, problem: { path: 'series', code: 'unknown-series' } },
    { change: { points: 0 }, problem: { path: 'points', code: 'not-a-margin' } },
    { change: { points: 51 }, problem: { path: 'points', code: 'not-a-margin' } },
    { change: { validFrom: '' }, problem: { path: 'validFrom', code: 'not-a-date' } },
    { change: { source: ' ' }, problem: { path: 'source', code: 'missing' } },
  ])('with $change is refused', async ({ change, problem }) => {
    const { as } = await createSurveyApp(open);
    const response = await fix(as('sofia'), { ...ptc, ...change });
    expect([response.status, await response.json()]).toMatchObject([422, { problems: [problem] }]);
  });

  it('is the affair of the Secretariat alone', async () => {
    const { as, anybody } = await createSurveyApp(open);
    expect((await as('paul').get('/api/margins')).status).toBe(403);
    expect((await fix(as('paul'), ptc)).status).toBe(403);
    expect((await fix(anybody, ptc)).status).toBe(401);
  });
});
