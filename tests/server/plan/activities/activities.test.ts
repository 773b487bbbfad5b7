import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import type { TestClient } from '../../../setup/test-client.ts';
import { activityPlan } from '../../surveys/fielding/plans.ts';
import { createSurveyApp } from '../../surveys/fielding/survey-app.ts';

const title = { en: 'Workshop on valuation', fr: 'Atelier sur l’évaluation' };
const own = { kind: 'own', title, startsOn: '2025-03-03', endsOn: '2025-03-07' };
const workshop = { about: own, alignedWithPlan: true, experts: 2, accreditedExperts: 1, cost: 18_500 };
const nothingKnown = { alignedWithPlan: null, experts: null, accreditedExperts: null, cost: null };

const enter = (client: TestClient, activity: object, replaces: string | null = null): Promise<Response> =>
  client.post('/api/activities', { activity, replaces });

async function entered(client: TestClient, activity: object, replaces: string | null = null): Promise<string> {
  const response = await enter(client, activity, replaces);
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: string }).id;
}

async function registerFor(client: TestClient): Promise<readonly Record<string, unknown>[]> {
  return ((await (await client.get('/api/activities')).json()) as { activities: Record<string, unknown>[] }).activities;
}

const record = { ...activityPlan.record, alignedWithPlan: true, experts: null, accreditedExperts: null };
const surveyed = { ...activityPlan, record };

describeEachDatabase('the register of activities', (open) => {
  it('takes an activity without a survey, and keeps what was said of it before', async () => {
    const { as, dependencies } = await createSurveyApp(open);
    const first = await entered(as('sofia'), { about: own });
    expect(await registerFor(as('sofia'))).toMatchObject([
      { id: first, surveyId: null, ofSurvey: null, title, endsOn: '2025-03-07', ...nothingKnown, enteredBy: 'sofia' },
    ]);
    const second = await entered(as('sofia'), workshop, first);
    expect(await registerFor(as('sofia'))).toMatchObject([
      { id: second, experts: 2, accreditedExperts: 1, cost: 18_500 },
    ]);
    const rows = await dependencies.db.selectFrom('activity').select(['id', 'ended_how']).execute();
    expect(new Map(rows.map(({ id, ended_how }) => [id, ended_how]))).toEqual(
      new Map([
        [first, 'replaced'],
        [second, null],
      ]),
    );
    const audit = await dependencies.db.selectFrom('audit').select('action').orderBy('seq').execute();
    expect(audit.map(({ action }) => action)).toEqual(['activity.entered', 'activity.changed']);
  });

  it('knows the activities of surveys, and takes beside them what their records leave unknown', async () => {
    const app = await createSurveyApp(open);
    const { id: surveyId } = await app.open(surveyed, 'carl');
    const sofia = app.as('sofia');
    const ofSurvey = { alignedWithPlan: true, experts: null, accreditedExperts: null };
    expect(await registerFor(sofia)).toMatchObject([{ id: null, surveyId, ...nothingKnown, ...ofSurvey, ofSurvey }]);
    const about = { kind: 'survey', surveyId };
    await entered(sofia, { about, alignedWithPlan: false, experts: 3, accreditedExperts: 2, cost: 0 });
    expect(await registerFor(sofia)).toMatchObject([
      { surveyId, alignedWithPlan: true, experts: 3, accreditedExperts: 2, cost: 0, ofSurvey },
    ]);
    const again = await enter(sofia, { about, cost: 5 });
    expect([again.status, await again.json()]).toMatchObject([409, { problems: [{ code: 'activity-known' }] }]);
  });

  it('has neither drafts nor follow-ups, and takes no entry about other surveys', async () => {
    const app = await createSurveyApp(open);
    const draft = await app.draft(surveyed, 'carl');
    const followUp = await app.open(
      { ...surveyed, definition: 'post-capacity-building-follow-up', confidentiality: 'confidential' },
      'carl',
    );
    const session = await app.open();
    const sofia = app.as('sofia');
    expect(await registerFor(sofia)).toEqual([]);
    const surveys = [draft.id, followUp.id, session.id, 'nothing'];
    const refused = await Promise.all(
      surveys.map((surveyId) => enter(sofia, { about: { kind: 'survey', surveyId }, cost: 5 })),
    );
    const problems = [{ path: 'activity.about.surveyId', code: 'not-an-activity-survey' }];
    for (const response of refused) expect([response.status, await response.json()]).toMatchObject([422, { problems }]);
  });

  it.each([
    [
      'more accredited experts than experts',
      { experts: 1, accreditedExperts: 2 },
      'accreditedExperts more-than-experts',
    ],
    ['half an expert', { experts: 0.5, accreditedExperts: null }, 'experts not-a-count'],
    ['a cost below 0', { cost: -1 }, 'cost not-a-cost'],
    ['days in the wrong order', { about: { ...own, endsOn: '2025-03-02' } }, 'about.endsOn ends-before-start'],
    ['no title', { about: { ...own, title: {} } }, 'about.title missing'],
  ])('refuses %s', async (_what, change, found) => {
    const { as } = await createSurveyApp(open);
    const response = await enter(as('sofia'), { ...workshop, ...change });
    const { problems } = (await response.json()) as { problems: readonly { path: string; code: string }[] };
    expect([response.status, problems.map(({ path, code }) => `${path} ${code}`)]).toEqual([
      422,
      [`activity.${found}`],
    ]);
  });

  it('withdraws an entry once; nothing is changed or deleted in its place', async () => {
    const { as, dependencies } = await createSurveyApp(open);
    const id = await entered(as('sofia'), workshop);
    const withdraw = async (one: string) => (await as('sofia').put(`/api/activities/${one}/withdrawal`)).status;
    expect([await withdraw(id), await withdraw(id), await withdraw('nothing')]).toEqual([204, 204, 404]);
    expect(await registerFor(as('sofia'))).toEqual([]);
    const late = await enter(as('sofia'), workshop, id);
    expect([late.status, await late.json()]).toMatchObject([409, { problems: [{ code: 'activity-ended' }] }]);
    const { db } = dependencies;
    const refusal = 'entries are ended, never changed';
    await expect(
      db
        .updateTable('activity')
        .set({ cost: 1 } as object)
        .where('id', '=', id)
        .execute(),
    ).rejects.toThrow(refusal);
    await expect(db.deleteFrom('activity').where('id', '=', id).execute()).rejects.toThrow(refusal);
  });

  it('an entry about a survey takes the place of none about something else', async () => {
    const app = await createSurveyApp(open);
    const { id: surveyId } = await app.open(surveyed, 'carl');
    const id = await entered(app.as('sofia'), workshop);
    const refused = await enter(app.as('sofia'), { about: { kind: 'survey', surveyId }, cost: 5 }, id);
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      { problems: [{ code: 'not-the-corrected-activity' }] },
    ]);
    expect(await registerFor(app.as('sofia'))).toHaveLength(2);
  });
});
