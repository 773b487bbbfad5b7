import { expect, it } from 'vitest';
import { grantableScopes } from '../../../../server/access/sessions/grantable-scopes.ts';
import type { AccessToken } from '../../../../server/access/sessions/access-token-contract.ts';
import { setPassword } from '../../../../server/access/staff/staff-store.ts';
import type { CastName } from '../../../setup/cast.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import type { TestApp } from '../../../setup/test-app.ts';
import { programOf } from './token-app.ts';
import type { Program } from './token-app.ts';

const day = 86_400_000;
const session = (program: Program) => program.raw('/api/session', { method: 'GET' });
const listOf = async (app: TestApp, name: CastName): Promise<readonly AccessToken[]> => {
  const { tokens }: { tokens: readonly AccessToken[] } = await (await app.as(name).get('/api/access-tokens')).json();
  return tokens;
};

describeEachDatabase('an access token', (open) => {
  it('is shown once, opens the API in the name of its holder, and is stored nowhere', async () => {
    const app = await createTestApp(open);
    const made = await app.as('sofia').post('/api/access-tokens', { name: 'R', scopes: ['member.read'], days: 7 });
    expect(made.status).toBe(201);
    const { token, expiresAt } = await made.json();
    expect(token).toMatch(/^mss_[\w-]{43}$/);
    expect(expiresAt).toBe('2026-11-29T09:00:00.000Z');
    const headers = { authorization: `Bearer ${token}` };
    const answer = await app.anybody.get('/api/session', headers);
    expect(await answer.json()).toMatchObject({ staff: { id: 'sofia' }, permissions: ['member.read'] });
    expect((await app.anybody.get('/api/members/register', headers)).status).toBe(200);
    expect(await listOf(app, 'sofia')).toMatchObject([{ name: 'R', lastUsedOn: '2026-11-22', revokedAt: null }]);
    const stored = JSON.stringify(await app.dependencies.db.selectFrom('access_token').selectAll().execute());
    const audit = JSON.stringify(await app.dependencies.db.selectFrom('audit').selectAll().execute());
    expect(stored + audit).not.toContain(String(token).slice(4));
    expect(audit).toContain('access-token.created');
  });

  it('ends on its day, when it is revoked, and with the account', async () => {
    const app = await createTestApp(open);
    const { db } = app.dependencies;
    const short = await programOf(app.dependencies, 'paul', ['survey.read'], 1);
    const long = await programOf(app.dependencies, 'paul', ['survey.read'], 300);
    expect((await session(short)).status).toBe(200);
    app.advance(day);
    expect((await session(short)).status).toBe(401);
    expect((await session(long)).status).toBe(200);
    await db.updateTable('access_token').set({ revoked_at: '2026-11-23T09:00:00.000Z' }).execute();
    expect((await session(long)).status).toBe(401);
    const third = await programOf(app.dependencies, 'paul', ['survey.read']);
    const alice = await programOf(app.dependencies, 'alice', ['audit.read']);
    await db.updateTable('staff').set({ disabled_at: '2026-11-23T09:00:00.000Z' }).where('id', '=', 'paul').execute();
    expect((await session(third)).status).toBe(401);
    expect((await session(alice)).status).toBe(200);
  });

  it('is gone with the password that its holder had when it was made', async () => {
    const app = await createTestApp(open);
    const program = await programOf(app.dependencies, 'paul', ['survey.read']);
    expect((await session(program)).status).toBe(200);
    await setPassword(app.dependencies.db, 'paul', 'another hash');
    expect((await session(program)).status).toBe(401);
  });

  it('is gone for good once its holder was deactivated', async () => {
    const app = await createTestApp(open);
    const program = await programOf(app.dependencies, 'paul', ['survey.read']);
    expect((await app.as('alice').put('/api/staff/paul/deactivation')).status).toBe(204);
    expect((await app.as('alice').delete('/api/staff/paul/deactivation')).status).toBe(204);
    expect((await session(program)).status).toBe(401);
  });

  it('is revoked by its holder and by administrators, and is absent for all others', async () => {
    const app = await createTestApp(open);
    for (const who of ['paul', 'alice'] as const) {
      const program = await programOf(app.dependencies, 'paul', ['survey.read']);
      const [token] = await listOf(app, 'paul');
      const path = `/api/access-tokens/${token?.id ?? ''}/revocation`;
      expect((await app.as('hana').put(path)).status).toBe(404);
      expect((await app.anybody.put(path)).status).toBe(401);
      expect((await session(program)).status).toBe(200);
      expect((await app.as(who).put(path)).status).toBe(204);
      expect((await app.as(who).put(path)).status).toBe(204);
      expect((await session(program)).status).toBe(401);
      app.advance(1_000);
    }
    expect(await listOf(app, 'hana')).toEqual([]);
    expect(await listOf(app, 'alice')).toHaveLength(2);
  });

  it.each([
    { what: 'a scope that its holder has not', change: { scopes: ['member.read'] }, code: 'not-permitted' },
    { what: 'the making of staff', change: { scopes: ['staff.manage'] }, code: 'invalid-value' },
    { what: 'the making of tokens', change: { scopes: ['token.write'] }, code: 'invalid-value' },
    { what: 'no scope', change: { scopes: [] }, code: 'too-small' },
    { what: 'a scope twice', change: { scopes: ['survey.read', 'survey.read'] }, code: 'repeated' },
    { what: 'a life of years', change: { days: 400 }, code: 'too-big' },
    { what: 'no name', change: { name: ' ' }, code: 'missing' },
  ])('is not made with $what', async ({ change, code }) => {
    const app = await createTestApp(open);
    const document = { name: 'R', scopes: ['survey.read'], days: 7, ...change };
    const refused = await app.as('paul').post('/api/access-tokens', document);
    expect([refused.status, (await refused.json()).problems[0].code]).toEqual([422, code]);
    expect(await listOf(app, 'paul')).toEqual([]);
  });

  it('makes no further token and is no way to the rights of its holder', async () => {
    const app = await createTestApp(open);
    const program = await programOf(app.dependencies, 'alice', grantableScopes);
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ name: 'More', scopes: ['audit.read'], days: 300 });
    const more = await program.raw('/api/access-tokens', { method: 'POST', headers, body });
    expect([more.status, (await more.json()).problems]).toEqual([
      403,
      [{ code: 'scope-missing', details: { permission: 'token.write' } }],
    ]);
    expect((await program.raw('/api/staff', { method: 'GET' })).status).toBe(403);
    expect((await program.raw('/api/audit', { method: 'GET' })).status).toBe(200);
  });

  it('loses with a role of its holder what it could do', async () => {
    const app = await createTestApp(open);
    const program = await programOf(app.dependencies, 'sofia', ['contact.read', 'definitions.read']);
    expect((await program.raw('/api/contacts', { method: 'GET' })).status).toBe(200);
    await app.as('alice').put('/api/staff/sofia/roles', { roles: [{ role: 'capacity-building-officer' }] });
    expect((await program.raw('/api/contacts', { method: 'GET' })).status).toBe(403);
    expect((await program.raw('/api/definitions', { method: 'GET' })).status).toBe(200);
  });

  it.each(['Bearer', 'Bearer ', 'Bearer x', 'bearer mss_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Bearer a b'])(
    'that reads "%s" is refused even beside a good cookie, and says so',
    async (authorization) => {
      const app = await createTestApp(open);
      const refused = await app.as('sofia').get('/api/session', { authorization });
      expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer error="invalid_token"']);
      expect(refused.headers.get('content-type')).toBe('application/problem+json');
    },
  );

  it('is no more than twenty for one person', async () => {
    const app = await createTestApp(open);
    for (let index = 0; index < 20; index += 1) await programOf(app.dependencies, 'paul', ['survey.read']);
    const document = { name: 'R', scopes: ['survey.read'], days: 7 };
    expect((await app.as('paul').post('/api/access-tokens', document)).status).toBe(409);
    app.advance(30 * day);
    const program = await programOf(app.dependencies, 'paul', ['survey.read']);
    expect((await session(program)).status).toBe(200);
  });
});
