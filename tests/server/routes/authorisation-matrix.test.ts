import { describe, expect, it } from 'vitest';
import { createApp } from '../../../server/app/app.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import { castNames } from '../../setup/cast.ts';
import type { CastName } from '../../setup/cast.ts';
import { describeEachDatabase, openFreshSqlite } from '../../setup/databases.ts';
import type { OpenFresh } from '../../setup/databases.ts';
import { createSurveyApp } from '../surveys/fielding/survey-app.ts';
import type { SurveyApp } from '../surveys/fielding/survey-app.ts';
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
import type { ObjectKind, StaffRoute } from './route-table.ts';
import { send, told } from './send.ts';

const absent = 'AAAAAAAAAAAAAAAAAAAAAA';
const objectRoutes = staffRoutes.filter((row) => row.for === 'object');
const otherRoutes = staffRoutes.filter((row) => row.for !== 'object');

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
  it.each(objectRoutes)('$route', async (row) => {
    const app = await createRenderingApp(open);
    for (const who of castNames) {
      for (const kind of objectKinds) {
        const id = await objectFor(app, row, kind);
        const answer = await told(await send(app.as(who), row.route, id, row.body?.(kind)));
        expect([who, kind, answer[0]]).toEqual([who, kind, expectedStatus(row, who, kind)]);
        if (answer[0] !== 404 || row.id === undefined) continue;
        const toAbsent = await send(app.as(who), row.route, absent, row.body?.(kind));
        expect(await told(toAbsent)).toEqual(answer);
      }
      if (row.id !== undefined) {
        expect((await send(app.as(who), row.route, absent, row.body?.(kindOf(who)))).status).toBe(404);
      }
    }
    expect((await send(app.anybody, row.route, await objectFor(app, row, 'PTC'), row.body?.('PTC'))).status).toBe(401);
  });

  it.each(otherRoutes)('$route', async (row) => {
    const app = await createRenderingApp(open);
    const object = row.route.includes(':name') ? 'post-session-ptc' : 'carl';
    // Alice last: of what she does to Carl nobody else would see the way to 403 any more.
    for (const who of castNames.toReversed()) {
      const allowed = row.for === 'everybody' || (row.for === 'administrators') === (who === 'alice');
      const answer = await send(app.as(who), row.route, object, row.body?.('PTC'));
      expect([who, answer.status]).toEqual([who, allowed ? row.ok : 403]);
      if (row.for === 'administrators' && row.route.includes(':id')) {
        expect((await send(app.as(who), row.route, absent, row.body?.('PTC'))).status).toBe(allowed ? 404 : 403);
      }
    }
    expect((await send(app.anybody, row.route, object, row.body?.('PTC'))).status).toBe(401);
  });

  it.each(secretariatRoutes)('%s is for the Secretariat alone', async (route) => {
    const app = await createSurveyApp(open);
    const wave = await app.draft(planOf.wave, 'sofia');
    const body = route.endsWith('-imports') ? 'name\n' : {};
    for (const who of castNames.filter((name) => name !== 'sofia')) {
      // What cannot be read is refused before or after it is asked who sends it; nobody else gets any further.
      expect([403, 404, 415, 422], who).toContain((await send(app.as(who), route, wave.id, body)).status);
    }
    expect((await send(app.anybody, route, wave.id, body)).status).toBe(401);
  });

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

const kindOf = (who: CastName): ObjectKind => objectKinds.find((kind) => ownerOf[kind] === who) ?? 'wave';

const mayRead = (who: CastName, kind: ObjectKind): boolean => who === 'sofia' || ownerOf[kind] === who;

function expectedStatus(row: StaffRoute, who: CastName, kind: ObjectKind): number {
  if (row.route === 'POST /api/baseline-imports') return mayRead(who, kind) ? row.ok : 403;
  if (!mayRead(who, kind)) return 404;
  return row.work && ownerOf[kind] !== who ? 403 : row.ok;
}

const createRenderingApp = (open: OpenFresh): Promise<SurveyApp> =>
  createSurveyApp(open, { renderForm: () => ({ html: '<!doctype html>', status: 200 }) });

/** A new object of its kind in the state that the route needs; '' where the route has none in its address. */
async function objectFor(app: SurveyApp, { id }: StaffRoute, kind: ObjectKind): Promise<string> {
  if (id === undefined) return '';
  if (id === 'baseline') {
    const entered: { readonly id: string } = await (
      await app.as('sofia').post('/api/baselines', baselineOf(kind))
    ).json();
    return entered.id;
  }
  if (id === 'draft') return (await app.draft(planOf[kind], ownerOf[kind])).id;
  const survey = await app.open(planOf[kind], ownerOf[kind]);
  return id === 'open' ? survey.id : (await app.close(survey, ownerOf[kind])).id;
}
