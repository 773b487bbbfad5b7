import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';

const ptc = 'SO1.satisfaction-ptc';

describeEachDatabase('a year of sessions', (open) => {
  it('is ended once, by whoever enters figures, and says by whom and when', async () => {
    const { as, advance, dependencies } = await createTestApp(open);
    expect((await as('sofia').put(`/api/ended-years/${ptc}/2026`)).status).toBe(204);
    advance(60_000);
    expect((await as('sofia').put(`/api/ended-years/${ptc}/2026`)).status).toBe(204);
    expect(await (await as('sofia').get('/api/ended-years')).json()).toMatchObject({
      endedYears: [{ series: ptc, year: 2026, endedAt: '2026-11-22T09:00:00.000Z', endedBy: 'sofia' }],
      names: { sofia: expect.any(String) },
    });
    const audit = await dependencies.db.selectFrom('audit').select(['action', 'object', 'actor']).execute();
    expect(audit).toEqual([{ action: 'year.ended', object: `year/${ptc}/2026`, actor: 'sofia' }]);
  });

  it.each([
    ['of activities', 'SP3.satisfaction/2025', 204],
    ['of a series that begins its years in July', `${ptc}/2027`, 204],
    ['that has not begun', `${ptc}/2028`, 404],
    ['that is none', `${ptc}/soon`, 404],
    ['of an annual survey, which is the whole of its year anyway', 'SP1.satisfaction/2025', 404],
    ['of no series', 'nothing/2025', 404],
  ])('%s: %s is answered with %i', async (_case, year, status) => {
    const { as } = await createTestApp(open);
    expect((await as('sofia').put(`/api/ended-years/${year}`)).status).toBe(status);
  });

  it('does not begin again, whoever writes to the database', async () => {
    const { as, dependencies } = await createTestApp(open);
    await as('sofia').put(`/api/ended-years/${ptc}/2026`);
    await expect(dependencies.db.deleteFrom('ended_year').execute()).rejects.toThrow('does not begin again');
    await expect(dependencies.db.updateTable('ended_year').set({ year: 2025 }).execute()).rejects.toThrow();
  });
});
