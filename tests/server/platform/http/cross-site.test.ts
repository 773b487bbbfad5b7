import { describe, expect, it } from 'vitest';
import { staffSessions } from '../../../../server/access/sessions/session-store.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import type { TestApp } from '../../../setup/test-app.ts';

const evil = 'https://evil.test';
const ours = 'https://surveys.test';
const json = 'application/json';
const form = 'application/x-www-form-urlencoded';

type Variant = { readonly what: string; readonly headers: Record<string, string>; readonly status: number };

const refused: readonly Variant[] = [
  {
    what: 'JSON from another site',
    headers: { origin: evil, 'sec-fetch-site': 'cross-site', 'content-type': json },
    status: 403,
  },
  { what: 'JSON, only Origin says so', headers: { origin: evil, 'content-type': json }, status: 403 },
  {
    what: 'JSON, only Sec-Fetch-Site says so',
    headers: { 'sec-fetch-site': 'cross-site', 'content-type': json },
    status: 403,
  },
  {
    what: 'a sister domain',
    headers: { origin: 'https://a.surveys.test', 'sec-fetch-site': 'same-site', 'content-type': json },
    status: 403,
  },
  { what: 'the null origin of a sandbox', headers: { origin: 'null', 'content-type': json }, status: 403 },
  { what: 'another port', headers: { origin: `${ours}:8443`, 'content-type': json }, status: 403 },
  { what: 'a longer name', headers: { origin: `${ours}.evil.test`, 'content-type': json }, status: 403 },
  { what: 'our name as the user part', headers: { origin: `${ours}@evil.test`, 'content-type': json }, status: 403 },
  { what: 'no content type from another site', headers: { origin: evil, 'sec-fetch-site': 'cross-site' }, status: 403 },
  {
    what: 'a form from another site',
    headers: { origin: evil, 'sec-fetch-site': 'cross-site', 'content-type': form },
    status: 403,
  },
  {
    what: 'an odd type from another site',
    headers: { origin: evil, 'content-type': 'application/x-foo' },
    status: 403,
  },
  { what: 'a form of our own', headers: { origin: ours, 'content-type': form }, status: 415 },
  { what: 'plain text', headers: { origin: ours, 'content-type': 'text/plain' }, status: 415 },
  {
    what: 'JSON in the parameters only',
    headers: { origin: ours, 'content-type': 'text/plain;application/json' },
    status: 415,
  },
  {
    what: 'a multipart form',
    headers: { origin: ours, 'content-type': 'multipart/form-data; boundary=x' },
    status: 415,
  },
  { what: 'an odd type', headers: { origin: ours, 'content-type': 'application/x-foo' }, status: 415 },
  { what: 'a body without a type', headers: { origin: ours, 'content-length': '30' }, status: 415 },
];

const writes = [
  {
    method: 'POST',
    path: '/api/staff',
    document: { email: 'd@wco.test', name: 'D', roles: [{ role: 'secretariat' }] },
  },
  { method: 'PUT', path: '/api/staff/paul/roles', document: { roles: [{ role: 'administrator' }] } },
];

describe.each(writes)('$method $path', ({ method, path, document }) => {
  const body = Buffer.from(JSON.stringify(document));
  const send = async (app: TestApp, headers: Record<string, string>): Promise<Response> => {
    const { raw, cookie } = await signedIn(app);
    return raw(path, { method, headers: { host: 'surveys.test', cookie, ...headers }, body });
  };

  it.each(refused)('refuses $what with $status and changes nothing', async ({ headers, status }) => {
    const app = await createTestApp(openFreshSqlite);
    const before = await roles(app);
    const answer = await send(app, headers);
    expect(answer.status).toBe(status);
    expect((await answer.json()).code).toBe(status === 403 ? 'forbidden' : 'invalid');
    expect(await roles(app)).toEqual(before);
  });

  it.each([
    { what: 'a page of ours', headers: { origin: ours, 'sec-fetch-site': 'same-origin' } },
    { what: 'a page of ours behind the own host name', headers: { origin: 'http://surveys.test' } },
    { what: 'a program that is no browser', headers: {} },
  ])('takes it from $what', async ({ headers }) => {
    const answer = await send(await createTestApp(openFreshSqlite), {
      'content-type': `${json}; charset=utf-8`,
      ...headers,
    });
    expect(answer.ok).toBe(true);
  });
});

describe('a form outside /api', () => {
  it.each([
    { type: form, status: 404 },
    { type: json, status: 415 },
    { type: 'text/plain', status: 415 },
  ])('as $type meets $status', async ({ type, status }) => {
    const { anybody } = await createTestApp(openFreshSqlite);
    const answer = await anybody.postForm('/nowhere', { a: '1' }, { 'content-type': type });
    expect(answer.status).toBe(status);
  });
});

describe('reading from another site', () => {
  it('is answered without any permission to look at the answer', async () => {
    const { anybody } = await createTestApp(openFreshSqlite);
    const answer = await anybody.get('/healthz', { origin: evil, 'sec-fetch-site': 'cross-site' });
    expect(answer.status).toBe(200);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

async function signedIn(app: TestApp): Promise<{ raw: TestApp['anybody']['raw']; cookie: string }> {
  const { db, now, randomBytes } = app.dependencies;
  return {
    raw: app.anybody.raw,
    cookie: `__Host-session=${await staffSessions.create(db, 'alice', now(), randomBytes)}`,
  };
}

function roles(app: TestApp): Promise<unknown> {
  return app.dependencies.db.selectFrom('staff_role').selectAll().orderBy('staff_id').execute();
}
