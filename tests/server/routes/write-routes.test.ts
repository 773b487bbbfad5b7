import { describe, expect, it } from 'vitest';
import { hashPassword } from '../../../server/access/staff/password-hash.ts';
import { setPassword } from '../../../server/access/staff/staff-store.ts';
import { staffSessions } from '../../../server/access/sessions/session-store.ts';
import { openFreshSqlite } from '../../setup/databases.ts';
import { createSurveyApp, fromMember, keyNumber } from '../surveys/fielding/survey-app.ts';
import type { SurveyApp } from '../surveys/fielding/survey-app.ts';
import { contentOf } from './database-content.ts';
import { baselineOf, ownerOf, planOf, staffRoutes } from './route-table.ts';
import type { StaffRoute } from './route-table.ts';

const password = 'tariff nomenclature teapot';
const writes = staffRoutes.filter(({ route }) => !route.startsWith('GET '));
const publicWrites: readonly Pick<StaffRoute, 'route' | 'body'>[] = [
  { route: 'POST /api/session', body: () => ({ email: 'paul@wco.test', password }) },
  { route: 'DELETE /api/session' },
  { route: 'POST /api/invitation-acceptance', body: () => ({ token: 'x', password }) },
  {
    route: 'POST /api/respond/:address/responses',
    body: () => ({ key: keyNumber(1), language: 'en', answers: fromMember('FR', 4) }),
  },
  { route: 'POST /api/respond/:address/access', body: () => ({ code: 'x' }) },
];
const allWrites: readonly Pick<StaffRoute, 'route' | 'body' | 'id'>[] = [...writes, ...publicWrites];

const evil = 'https://evil.test';
const crossSite: readonly { readonly what: string; readonly headers: Readonly<Record<string, string>> }[] = [
  { what: 'another site', headers: { origin: evil, 'sec-fetch-site': 'cross-site' } },
  { what: 'another site, only Origin says so', headers: { origin: evil } },
  { what: 'another site, only Sec-Fetch-Site says so', headers: { 'sec-fetch-site': 'cross-site' } },
  { what: 'a sister domain', headers: { origin: 'https://a.surveys.test', 'sec-fetch-site': 'same-site' } },
  { what: 'a sandbox', headers: { origin: 'null' } },
  { what: 'another site as a form', headers: { origin: evil, 'content-type': 'application/x-www-form-urlencoded' } },
  { what: 'another site as text', headers: { origin: evil, 'content-type': 'text/plain' } },
  { what: 'another site that asks for another method', headers: { origin: evil, 'x-http-method-override': 'GET' } },
];

describe('a request from elsewhere', () => {
  it.each(allWrites)('changes nothing by $route', async (row) => {
    const app = await createSurveyApp(openFreshSqlite);
    const request = await requestFor(app, row);
    const before = await contentOf(app.dependencies.db);
    for (const { what, headers } of crossSite) {
      const answer = await request(headers);
      expect([what, answer.status, (await answer.json()).code]).toEqual([what, 403, 'forbidden']);
    }
    expect(await contentOf(app.dependencies.db)).toEqual(before);
    const ours = await request({ origin: 'https://surveys.test', 'sec-fetch-site': 'same-origin' });
    expect([403, 415]).not.toContain(ours.status);
  });
});

const smuggled = {
  id: 'x',
  userId: 'alice',
  staffId: 'alice',
  role: 'administrator',
  state: 'open',
  status: 'open',
  anonymous: true,
  version: 9,
  address: 'aaaaaaaa',
  createdAt: '2020-01-01',
  createdBy: 'alice',
  enteredBy: 'alice',
  memberId: 'FR',
  delegation: 'FR',
  responses: 99,
  submittedAt: '2020-01-01',
  origin: 'import',
};

describe('what a body may not say', () => {
  const withBody = allWrites.filter(({ route, body }) => body !== undefined && route !== 'POST /api/baseline-imports');

  it.each(withBody)('is refused by $route, and nothing changes', async (row) => {
    const app = await createSurveyApp(openFreshSqlite);
    const before = await contentOf(app.dependencies.db);
    const request = await requestFor(app, row);
    const after = await contentOf(app.dependencies.db);
    for (const [key, value] of Object.entries(smuggled)) {
      const answer = await request({}, { [key]: value });
      expect([key, answer.status, await answer.json()]).toEqual([
        key,
        422,
        { code: 'invalid', status: 422, problems: [{ code: 'unknown-key', path: key }] },
      ]);
    }
    expect(await contentOf(app.dependencies.db)).toEqual(after);
    expect(after).not.toEqual(before);
  });
});

type Request = (headers: Readonly<Record<string, string>>, more?: object) => Promise<Response>;

/** A request that the owner of the object, or an administrator, would be right to make. */
async function requestFor(
  app: SurveyApp,
  { route, body, id }: Pick<StaffRoute, 'route' | 'body' | 'id'>,
): Promise<Request> {
  const { db, now, randomBytes } = app.dependencies;
  await setPassword(db, 'carl', await hashPassword(password));
  const survey = await app[id === 'draft' ? 'draft' : 'open'](planOf.PTC);
  const entered = await (await app.as('paul').post('/api/baselines', baselineOf('PTC'))).json();
  const ids = new Map([
    [':id', route.includes('/staff/') ? 'carl' : id === 'baseline' ? String(entered.id) : survey.id],
    [':address', survey.address],
  ]);
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern.replace(/:\w+/, (name) => ids.get(name) ?? name);
  const who = pattern.startsWith('/api/staff') ? 'alice' : ownerOf.PTC;
  const cookie = `__Host-session=${await staffSessions.create(db, who, now(), randomBytes)}`;
  const document = body?.('PTC');
  const type = typeof document === 'string' ? 'text/csv' : 'application/json';
  return async (headers, more = {}) => {
    const content = typeof document === 'string' ? document : JSON.stringify({ ...Object(document), ...more });
    const all = {
      host: 'surveys.test',
      cookie,
      ...(document === undefined ? {} : { 'content-type': type }),
      ...headers,
    };
    return app.anybody.raw(path, { method, headers: all, ...(document === undefined ? {} : { body: content }) });
  };
}
