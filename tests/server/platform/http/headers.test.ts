import { describe, expect, it } from 'vitest';
import { compressConstant } from '../../../../server/platform/http/compressed-constant.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import type { TestApp } from '../../../setup/test-app.ts';

const always = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'",
};

const answers: readonly { readonly status: number; readonly of: (app: TestApp) => Promise<Response> }[] = [
  { status: 200, of: (app) => app.anybody.get('/healthz') },
  { status: 204, of: (app) => app.as('paul').delete('/api/session') },
  {
    status: 304,
    of: (app) =>
      app.anybody.get('/favicon.svg', { 'if-none-match': app.dependencies.assets.get('/favicon.svg')?.etag ?? '' }),
  },
  { status: 401, of: (app) => app.anybody.get('/api/session') },
  { status: 403, of: (app) => app.as('paul').get('/api/staff') },
  { status: 404, of: (app) => app.anybody.get('/nowhere') },
  { status: 413, of: (app) => app.anybody.post('/api/session', { email: 'x'.repeat(70_000), password: '' }) },
  { status: 415, of: (app) => app.anybody.post('/api/session', {}, { 'content-type': 'text/plain' }) },
  { status: 422, of: (app) => app.anybody.post('/api/session', {}) },
  { status: 500, of: failing },
];

describe('the headers', () => {
  it.each(answers)('are complete on a $status', async ({ status, of }) => {
    const answer = await of(await appWithIcon());
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject(always);
    expect(answer.headers.get('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(\).*usb=\(\)/);
  });

  it.each(answers.filter(({ status }) => status !== 304))('forbid to store a $status', async ({ of }) => {
    expect((await of(await appWithIcon())).headers.get('cache-control')).toBe('no-store');
  });

  it.each(answers.filter(({ status }) => status >= 400))(
    'name the problem of a $status in one form',
    async ({ status, of }) => {
      const answer = await of(await appWithIcon());
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      const document = await answer.json();
      expect(Object.keys(document)).toEqual(['code', 'status', 'problems']);
      expect(document.status).toBe(status);
    },
  );
});

describe('an unforeseen failure', () => {
  it('tells nothing of what happened inside', async () => {
    expect(await (await failing(await createTestApp(openFreshSqlite))).json()).toEqual({
      code: 'internal',
      status: 500,
      problems: [{ code: 'unexpected' }],
    });
  });
});

describe('a problem page', () => {
  const renderProblemPage = (document: { readonly status: number }): string => `<h1>${document.status}</h1>`;

  it.each([
    { accept: 'text/html,application/xhtml+xml', path: '/nowhere', type: 'text/html; charset=UTF-8' },
    { accept: 'application/json', path: '/nowhere', type: 'application/problem+json' },
    { accept: 'text/html', path: '/api/nowhere', type: 'application/problem+json' },
  ])('for $accept at $path is $type', async ({ accept, path, type }) => {
    const app = await createTestApp(openFreshSqlite, { renderProblemPage });
    const answer = await app.anybody.get(path, { accept });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, type]);
  });
});

async function appWithIcon(): Promise<TestApp> {
  const icon = await compressConstant('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
  return createTestApp(openFreshSqlite, { assets: new Map([['/favicon.svg', icon]]) });
}

/** The table is gone: the store throws what nobody foresaw. */
async function failing(app: TestApp): Promise<Response> {
  await app.dependencies.db.schema.alterTable('staff_session').renameTo('gone').execute();
  return app.as('paul').get('/api/session');
}
