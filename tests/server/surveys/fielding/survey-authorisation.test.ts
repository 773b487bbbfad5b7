import { expect, it } from 'vitest';
import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import type { TestClient } from '../../../setup/test-client.ts';
import { activityPlan, hscPlan, ptcPlan, wavePlan } from './plans.ts';
import { createSurveyApp } from './survey-app.ts';

type Ask = (client: TestClient, id: string) => Promise<Response>;

/** Every route on one survey. `own` is what its own secretary gets. */
const routes: readonly {
  readonly route: string;
  readonly ask: Ask;
  readonly stage: 'draft' | 'open';
  readonly own: number;
}[] = [
  { route: 'GET', stage: 'open', own: 200, ask: (client, id) => client.get(`/api/surveys/${id}`) },
  { route: 'GET count', stage: 'open', own: 200, ask: (client, id) => client.get(`/api/surveys/${id}/count`) },
  { route: 'GET qr.svg', stage: 'open', own: 200, ask: (client, id) => client.get(`/api/surveys/${id}/qr.svg`) },
  { route: 'GET preview', stage: 'draft', own: 200, ask: (client, id) => client.get(`/api/surveys/${id}/preview`) },
  { route: 'PATCH', stage: 'draft', own: 200, ask: (client, id) => client.patch(`/api/surveys/${id}`, ptcPlan) },
  { route: 'DELETE', stage: 'draft', own: 204, ask: (client, id) => client.delete(`/api/surveys/${id}`) },
  { route: 'PUT opening', stage: 'draft', own: 200, ask: (client, id) => client.put(`/api/surveys/${id}/opening`, {}) },
  { route: 'PUT closure', stage: 'open', own: 200, ask: (client, id) => client.put(`/api/surveys/${id}/closure`, {}) },
  {
    route: 'PUT extension',
    stage: 'open',
    own: 200,
    ask: (client, id) => client.put(`/api/surveys/${id}/extension`, { closesAt: '2027-01-01T00:00:00Z' }),
  },
  {
    route: 'POST access-codes',
    stage: 'open',
    own: 201,
    ask: (client, id) => client.post(`/api/surveys/${id}/access-codes`, { delegations: [{ delegation: 'FR' }] }),
  },
];

const readers = new Set(['GET', 'GET count', 'GET qr.svg', 'GET preview']);
const absent = 'AAAAAAAAAAAAAAAAAAAAAA';

describeEachDatabase('who may do what with the survey of a session', (open) => {
  it.each(routes)(
    '$route: its secretary, nobody of another committee, no visitor',
    async ({ route, ask, stage, own }) => {
      const app = await createSurveyApp(open, { renderForm: () => ({ html: '<!doctype html>', status: 200 }) });
      const { id } = await app[stage]();

      for (const foreign of ['hana', 'carl', 'alice'] as const) {
        const [toForeign, toAbsent] = [await ask(app.as(foreign), id), await ask(app.as(foreign), absent)];
        expect([foreign, toForeign.status, await toForeign.text()]).toEqual([foreign, 404, await toAbsent.text()]);
        expect([...toForeign.headers]).toEqual([...toAbsent.headers]);
      }
      expect((await ask(app.anybody, id)).status).toBe(401);
      expect((await ask(app.anybody, absent)).status).toBe(401);
      expect((await ask(app.as('sofia'), id)).status).toBe(readers.has(route) ? 200 : 403);
      expect((await ask(app.as('paul'), absent)).status).toBe(404);
      const { id: ofHana } = await app[stage](hscPlan, 'hana');
      expect((await ask(app.as('paul'), ofHana)).status).toBe(404);
      expect((await ask(app.as('paul'), id)).status).toBe(own);
    },
  );

  it('GET counts: only for those who may see the survey', async () => {
    const app = await createSurveyApp(open);
    const { id } = await app.open();
    expect((await app.anybody.get(`/api/surveys/${id}/counts`)).status).toBe(401);
    expect((await app.as('hana').get(`/api/surveys/${id}/counts`)).status).toBe(404);
    const stream = await app.as('paul').get(`/api/surveys/${id}/counts`);
    expect(stream.status).toBe(200);
    await stream.body?.cancel();
  });

  it('the list holds what lies within reach and nothing else', async () => {
    const app = await createSurveyApp(open);
    await app.draft(ptcPlan);
    await app.draft(hscPlan, 'hana');
    await app.draft(activityPlan, 'carl');
    await app.draft(wavePlan, 'sofia');
    const seenBy = async (client: TestClient): Promise<readonly string[]> => {
      const { surveys }: { surveys: readonly Survey[] } = await (await client.get('/api/surveys')).json();
      return surveys.map((survey) => survey.definition).toSorted();
    };
    expect(await seenBy(app.as('paul'))).toEqual(['post-session-ptc']);
    expect(await seenBy(app.as('hana'))).toEqual(['post-session-hsc']);
    expect(await seenBy(app.as('carl'))).toEqual(['post-capacity-building']);
    expect(await seenBy(app.as('sofia'))).toHaveLength(4);
    expect((await app.as('alice').get('/api/surveys')).status).toBe(403);
    expect((await app.anybody.get('/api/surveys')).status).toBe(401);
  });

  it('nobody plans, previews or moves a survey into what is not theirs', async () => {
    const app = await createSurveyApp(open);
    const { id } = await app.draft();
    expect((await app.as('paul').post('/api/surveys', hscPlan)).status).toBe(404);
    expect((await app.as('paul').post('/api/surveys', activityPlan)).status).toBe(404);
    expect((await app.as('paul').post('/api/previews', { ...hscPlan, language: 'en' })).status).toBe(404);
    expect((await app.as('paul').patch(`/api/surveys/${id}`, hscPlan)).status).toBe(404);
    expect((await app.as('sofia').post('/api/surveys', ptcPlan)).status).toBe(403);
    expect((await app.as('alice').post('/api/surveys', ptcPlan)).status).toBe(404);
    expect((await app.anybody.post('/api/surveys', ptcPlan)).status).toBe(401);
    const rows = await app.dependencies.db.selectFrom('survey').select('committee').execute();
    expect(rows).toEqual([{ committee: 'PTC' }]);
  });
});
