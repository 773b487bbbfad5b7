import { describe, expect, it } from 'vitest';
import { createApp } from '../../../server/app/app.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import { castNames } from '../../setup/cast.ts';
import { describeEachDatabase, openFreshSqlite } from '../../setup/databases.ts';
import { createSurveyApp } from '../surveys/fielding/survey-app.ts';
import { mayRead, objectRows, ownRows, scopeRows, secretariatRows, staffRows } from './authorisation-rows.ts';
import {
  baselineOf,
  memberFormRoutes,
  objectKinds,
  ownRoutes,
  ownerOf,
  planOf,
  publicRoutes,
  secretariatRoutes,
  staffRoutes,
} from './route-table.ts';

it('every route is in the matrix, and nothing else is', async () => {
  const app = await createApp((await createSurveyApp(openFreshSqlite)).dependencies);
  const routes = app.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'));
  const names = new Set(routes.map(({ method, path }) => `${method} ${path}`));
  expect([...names].toSorted()).toEqual(
    [
      ...staffRoutes.map(({ route }) => route),
      ...secretariatRoutes,
      ...memberFormRoutes,
      ...ownRoutes,
      ...publicRoutes,
    ].toSorted(),
  );
});

describeEachDatabase('who may do what', (open) => {
  it.each([...objectRows, ...staffRows, ...scopeRows, ...ownRows])('$route', ({ check }) => check(open));

  it.each(secretariatRows)('$route is for the Secretariat alone', ({ check }) => check(open));

  it.each(castNames)('the lists of %s hold what they may read and nothing else', async (who) => {
    const app = await createSurveyApp(open);
    for (const kind of objectKinds) {
      await app.draft(planOf[kind], ownerOf[kind]);
      await app.as('sofia').post('/api/baselines', baselineOf(kind));
    }
    const readable = objectKinds.filter((kind) => mayRead(who, kind));
    const { surveys = [] }: { surveys?: readonly Survey[] } = await (await app.as(who).get('/api/surveys')).json();
    expect(surveys.map(({ definition }) => definition).toSorted()).toEqual(
      readable.map((kind) => planOf[kind].definition).toSorted(),
    );
    const list = await (await app.as(who).get('/api/baselines')).json();
    const { baselines = [] }: { baselines?: readonly { series: string }[] } = list;
    expect(baselines.map(({ series }) => series).toSorted()).toEqual(
      readable.map((kind) => baselineOf(kind).series).toSorted(),
    );
  });
});

describe('who lost a role', () => {
  it('is refused at the next request with the old session', async () => {
    const app = await createSurveyApp(openFreshSqlite);
    const { id } = await app.open();
    expect((await app.as('paul').get(`/api/surveys/${id}`)).status).toBe(200);
    const roles = [{ role: 'committee-secretary', committee: 'HSC' }];
    expect((await app.as('alice').put('/api/staff/paul/roles', { roles })).status).toBe(204);
    expect((await app.as('paul').get(`/api/surveys/${id}`)).status).toBe(404);
    expect((await app.as('paul').put(`/api/surveys/${id}/closure`, {})).status).toBe(404);
  });
});
