import { expect, it } from 'vitest';
import { focusAreasOf } from '../../../../server/plan/focus-areas/focus-area-store.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';

const security = {
  code: 'FA4',
  name: { en: 'Security', fr: 'Sécurité' },
  firstYear: 2026,
  lastYear: null,
};

describeEachDatabase('the focus areas', (open) => {
  it('are from the beginning those of the plan, in both languages', async () => {
    const { as, dependencies } = await createTestApp(open);
    const { focusAreas } = (await (await as('sofia').get('/api/focus-areas')).json()) as { focusAreas: object[] };
    expect(focusAreas).toMatchObject([
      { code: 'FA1', name: { en: 'Technology and innovation', fr: 'Technologie et innovation' }, firstYear: 2022 },
      { code: 'FA2', name: { en: 'Green Customs', fr: 'Douanes vertes' }, lastYear: null },
      { code: 'FA3', name: { en: 'Governance and accountability', fr: 'Gouvernance et responsabilisation' } },
    ]);
    expect(await focusAreasOf(dependencies.db, 2021)).toEqual([]);
    expect(await focusAreasOf(dependencies.db, 2022)).toHaveLength(3);
  });

  it('change from year to year', async () => {
    const { as, dependencies } = await createTestApp(open);
    expect((await as('sofia').post('/api/focus-areas', security)).status).toBe(201);
    const ended = { name: { en: 'Green Customs', fr: 'Douanes vertes' }, firstYear: 2022, lastYear: 2025, revision: 1 };
    expect((await as('sofia').put('/api/focus-areas/FA2', ended)).status).toBe(204);
    const codesOf = async (year: number) => (await focusAreasOf(dependencies.db, year)).map(({ code }) => code);
    expect(await codesOf(2025)).toEqual(['FA1', 'FA2', 'FA3']);
    expect(await codesOf(2026)).toEqual(['FA1', 'FA3', 'FA4']);
    const audit = await dependencies.db.selectFrom('audit').select(['action', 'object']).orderBy('seq').execute();
    expect(audit.map(({ action }) => action)).toEqual(['focus-area.entered', 'focus-area.changed']);
  });

  it('have their two series from the day that they are in the list, and no other code has any', async () => {
    const { as } = await createTestApp(open);
    const sofia = as('sofia');
    const margin = { series: 'FA.satisfaction-impact.FA4', points: 4, validFrom: '2027-01-01', source: 'PC 2026' };
    const baseline = { series: 'FA.satisfaction-work.FA4', rate: 0.7, measuredOn: '2026-01-31', source: 'Survey' };
    const enter = async () => Promise.all([sofia.post('/api/margins', margin), sofia.post('/api/baselines', baseline)]);
    const refused = await enter();
    expect(refused.map(({ status }) => status)).toEqual([422, 422]);
    expect(await refused[0]?.json()).toMatchObject({ problems: [{ path: 'series', code: 'unknown-series' }] });
    expect((await sofia.post('/api/focus-areas', security)).status).toBe(201);
    expect((await enter()).map(({ status }) => status)).toEqual([201, 201]);
    const { kpis } = (await (await sofia.get('/api/kpis')).json()) as { kpis: readonly { series: string[] }[] };
    expect(kpis.flatMap(({ series }) => series)).toEqual(
      expect.arrayContaining(['FA.satisfaction-work.FA4', 'FA.satisfaction-impact.FA4']),
    );
  });

  it('are not changed by somebody who saw an older state', async () => {
    const { as } = await createTestApp(open);
    const change = { name: { en: 'A', fr: 'B' }, firstYear: 2022, lastYear: null, revision: 1 };
    expect((await as('sofia').put('/api/focus-areas/FA1', change)).status).toBe(204);
    const late = await as('sofia').put('/api/focus-areas/FA1', { ...change, name: { en: 'C', fr: 'D' } });
    expect([late.status, await late.json()]).toMatchObject([409, { problems: [{ code: 'changed-meanwhile' }] }]);
    expect((await as('sofia').put('/api/focus-areas/FA9', change)).status).toBe(404);
  });

  it('keep their code for one subject: another needs its own, and what comes back has the old one', async () => {
    const { as } = await createTestApp(open);
    const again = { ...security, code: 'FA1' };
    const taken = await as('sofia').post('/api/focus-areas', again);
    expect([taken.status, await taken.json()]).toMatchObject([
      409,
      { problems: [{ path: 'firstYear', code: 'years-taken', details: { code: 'FA1' } }] },
    ]);
    const ended = { name: { en: 'A', fr: 'B' }, firstYear: 2022, lastYear: 2025, revision: 1 };
    expect((await as('sofia').put('/api/focus-areas/FA1', ended)).status).toBe(204);
    const another = await as('sofia').post('/api/focus-areas', again);
    expect([another.status, await another.json()]).toMatchObject([
      409,
      { problems: [{ path: 'code', code: 'code-taken', details: { name: 'A' } }] },
    ]);
    expect((await as('sofia').post('/api/focus-areas', { ...again, name: ended.name })).status).toBe(201);
    const longer = await as('sofia').put('/api/focus-areas/FA1', { ...ended, lastYear: null, revision: 2 });
    expect(longer.status).toBe(409);
  });

  it.each([
    { change: { code: 'DA1' }, problem: { path: 'code', code: 'not-a-focus-area-code' } },
    { change: { name: { en: 'Security', fr: '' } }, problem: { path: 'name.fr', code: 'missing' } },
    { change: { firstYear: 26 }, problem: { path: 'firstYear', code: 'not-a-year' } },
    { change: { lastYear: 2025 }, problem: { path: 'lastYear', code: 'years-reversed' } },
  ])('are refused with $change', async ({ change, problem }) => {
    const { as } = await createTestApp(open);
    const response = await as('sofia').post('/api/focus-areas', { ...security, ...change });
    expect([response.status, await response.json()]).toMatchObject([422, { problems: [problem] }]);
  });

  it('are the affair of the Secretariat alone', async () => {
    const { as, anybody } = await createTestApp(open);
    expect((await as('carl').get('/api/focus-areas')).status).toBe(403);
    expect((await as('carl').post('/api/focus-areas', security)).status).toBe(403);
    expect((await anybody.get('/api/focus-areas')).status).toBe(401);
  });
});
