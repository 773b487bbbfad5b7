import { expect, it } from 'vitest';
import { tick } from '../../../../server/app/clockwork.ts';
import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createSurveyApp, keyNumber } from './survey-app.ts';
import type { SurveyApp } from './survey-app.ts';

describeEachDatabase('the clockwork', (open) => {
  it('closes a survey whose time is over, counts it and says so in the audit log', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open({ confidentiality: 'anonymous' });
    await app.respond(survey, { key: keyNumber(1), answers: { capacity: 'member', overall: 4 } });
    app.advance(30 * 60_000);
    expect(await read(app, survey)).toMatchObject({ state: 'closed', closedAt: null });
    await tick(app.dependencies);
    expect(await read(app, survey)).toMatchObject({ state: 'closed', closedAt: '2026-11-22T09:30:00.000Z' });
    const { db } = app.dependencies;
    const overall = await db.selectFrom('tally').select(['code', 'count']).where('variable', '=', 'overall').execute();
    expect(overall).toEqual([{ code: '4', count: 1 }]);
    const last = await db.selectFrom('audit').selectAll().orderBy('seq', 'desc').executeTakeFirst();
    expect(last).toMatchObject({ actor: 'clockwork', action: 'survey.closed', object: `survey/${survey.id}` });
  });

  it('leaves drafts, surveys with time left, and surveys without an end alone', async () => {
    const app = await createSurveyApp(open);
    const surveys = [await app.draft(), await app.open({ closesAt: null })];
    const longer = await app.open();
    await app.as('paul').put(`/api/surveys/${longer.id}/extension`, { closesAt: '2026-11-22T09:45:00Z' });
    app.advance(40 * 60_000);
    await tick(app.dependencies);
    const states = [...surveys, longer].map(async (survey) => (await read(app, survey)).state);
    expect(await Promise.all(states)).toEqual(['draft', 'open', 'open']);
  });

  it('of many servers closes once', async () => {
    const app = await createSurveyApp(open);
    await app.open();
    app.advance(31 * 60_000);
    await Promise.all(Array.from({ length: 4 }, () => tick(app.dependencies)));
    const closings = await app.dependencies.db
      .selectFrom('audit')
      .select('seq')
      .where('action', '=', 'survey.closed')
      .execute();
    expect(closings).toHaveLength(1);
  });
});

async function read(app: SurveyApp, survey: Survey): Promise<Survey> {
  const response = await app.as('paul').get(`/api/surveys/${survey.id}`);
  const document: { survey: Survey } = await response.json();
  return document.survey;
}
