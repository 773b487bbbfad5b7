import { expect, it } from 'vitest';
import { hashPassword } from '../../../../server/access/staff/password-hash.ts';
import { setPassword } from '../../../../server/access/staff/staff-store.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import type { TestApp } from '../../../setup/test-app.ts';

const dora = { email: 'Dora@WCO.test', name: 'Dora', roles: [{ role: 'committee-secretary', committee: 'EC' }] };
const administrator = { role: 'administrator' };

const routes = [
  { method: 'get', path: '/api/staff' },
  { method: 'post', path: '/api/staff', document: dora },
  { method: 'post', path: '/api/staff/hana/invitation' },
  { method: 'put', path: '/api/staff/hana/roles', document: { roles: [administrator] } },
  { method: 'put', path: '/api/staff/hana/deactivation' },
  { method: 'delete', path: '/api/staff/hana/deactivation' },
  { method: 'get', path: '/api/audit' },
] as const;

describeEachDatabase('staff', (open) => {
  it.each(routes)('$method $path is for administrators only', async (route) => {
    const app = await createTestApp(open);
    const before = await stored(app);
    for (const name of ['sofia', 'paul', 'hana', 'carl'] as const) {
      expect((await call(app.as(name), route)).status).toBe(403);
    }
    expect((await call(app.anybody, route)).status).toBe(401);
    expect(await stored(app)).toEqual(before);
    expect((await call(app.as('alice'), route)).ok).toBe(true);
  });

  it('are listed with what they may do and whether they can sign in', async () => {
    const app = await createTestApp(open);
    await app.as('alice').post('/api/staff', dora);
    await app.as('alice').put('/api/staff/carl/deactivation');
    const { staff } = await (await app.as('alice').get('/api/staff')).json();
    expect(staff.map((one: { email: string; state: string }) => [one.email, one.state])).toEqual([
      ['alice@wco.test', 'active'],
      ['carl@wco.test', 'disabled'],
      ['dora@wco.test', 'invited'],
      ['hana@wco.test', 'active'],
      ['paul@wco.test', 'active'],
      ['sofia@wco.test', 'active'],
    ]);
    expect(staff[2]).toMatchObject({ name: 'Dora', roles: dora.roles });
    expect(JSON.stringify(staff)).not.toMatch(/argon2|password/i);
  });

  it('are invited by a link that is told once and opens for a day', async () => {
    const app = await createTestApp(open);
    const answer = await app.as('alice').post('/api/staff', dora);
    expect(answer.status).toBe(201);
    const { invitation } = await answer.json();
    expect(invitation).toEqual({
      link: expect.stringMatching(/^https:\/\/surveys\.test\/console\/invitation#[\w-]{43}$/),
      expiresAt: '2026-11-23T09:00:00.000Z',
    });
    expect(JSON.stringify(await stored(app))).not.toContain(invitation.link.split('#')[1]);
  });

  it('have an address each', async () => {
    const app = await createTestApp(open);
    const answer = await app.as('alice').post('/api/staff', { ...dora, email: 'PAUL@wco.test' });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ code: 'conflict', problems: [{ code: 'email-taken', path: 'email' }] });
  });

  it.each([
    { what: 'an unknown key', change: { id: 'mine' }, expected: { code: 'unknown-key', path: 'id' } },
    { what: 'no address', change: { email: 'dora' }, expected: { code: 'invalid-format', path: 'email' } },
    { what: 'a line break', change: { email: 'a@b.cd\r\nBcc: x@y.zz' }, expected: { path: 'email' } },
    { what: 'no role', change: { roles: [] }, expected: { code: 'too-small', path: 'roles' } },
    { what: 'an unknown role', change: { roles: [{ role: 'king' }] }, expected: { path: 'roles.0' } },
    {
      what: 'a secretary of nothing',
      change: { roles: [{ role: 'committee-secretary' }] },
      expected: { path: 'roles.0' },
    },
    { what: 'no name', change: { name: ' ' }, expected: { code: 'missing', path: 'name' } },
  ])('are refused with $what', async ({ change, expected }) => {
    const app = await createTestApp(open);
    const before = await stored(app);
    const answer = await app.as('alice').post('/api/staff', { ...dora, ...change });
    expect(answer.status).toBe(422);
    expect((await answer.json()).problems).toEqual([expect.objectContaining(expected)]);
    expect(await stored(app)).toEqual(before);
  });

  it('have new roles from their next request on', async () => {
    const app = await createTestApp(open);
    expect((await app.as('paul').get('/api/staff')).status).toBe(403);
    await app.as('alice').put('/api/staff/paul/roles', { roles: [administrator] });
    expect((await app.as('paul').get('/api/staff')).status).toBe(200);
    await app.as('alice').put('/api/staff/paul/roles', { roles: dora.roles });
    expect((await app.as('paul').get('/api/staff')).status).toBe(403);
  });

  it('are out at once when they are disabled, and need to sign in when they are back', async () => {
    const app = await createTestApp(open);
    expect((await app.as('paul').get('/api/session')).status).toBe(200);
    expect((await app.as('alice').put('/api/staff/paul/deactivation')).status).toBe(204);
    expect((await app.as('paul').get('/api/session')).status).toBe(401);
    expect((await app.as('alice').delete('/api/staff/paul/deactivation')).status).toBe(204);
    expect((await app.as('paul').get('/api/session')).status).toBe(401);
  });

  it('always keep one administrator', async () => {
    const app = await createTestApp(open);
    const demotion = await app.as('alice').put('/api/staff/alice/roles', { roles: dora.roles });
    const deactivation = await app.as('alice').put('/api/staff/alice/deactivation');
    expect([demotion.status, deactivation.status]).toEqual([409, 409]);
    expect(await demotion.json()).toMatchObject({ problems: [{ code: 'last-administrator' }] });
    expect((await app.as('alice').get('/api/staff')).status).toBe(200);
    await app.as('alice').put('/api/staff/sofia/roles', { roles: [administrator] });
    expect((await app.as('alice').put('/api/staff/alice/deactivation')).status).toBe(204);
  });

  it('keep one even when two administrators remove each other at the same moment', async () => {
    const app = await createTestApp(open);
    await app.as('alice').put('/api/staff/sofia/roles', { roles: [administrator] });
    await Promise.all([
      app.as('alice').put('/api/staff/sofia/deactivation'),
      app.as('sofia').put('/api/staff/alice/deactivation'),
    ]);
    const { db } = app.dependencies;
    const left = await db.selectFrom('staff').select('id').where('disabled_at', 'is', null).execute();
    expect(left.filter(({ id }) => id === 'alice' || id === 'sofia').length).toBeGreaterThanOrEqual(1);
  });

  it('lose every session with a new password', async () => {
    const app = await createTestApp(open);
    await setPassword(app.dependencies.db, 'paul', await hashPassword('tariff nomenclature teapot'));
    expect((await app.as('paul').get('/api/session')).status).toBe(401);
  });

  it.each(['put', 'delete'] as const)('that do not exist cannot be changed (%s)', async (method) => {
    const app = await createTestApp(open);
    expect((await app.as('alice')[method]('/api/staff/nobody/deactivation')).status).toBe(404);
  });
});

type Route = { readonly method: 'get' | 'post' | 'put' | 'delete'; readonly path: string; readonly document?: unknown };

function call(client: TestApp['anybody'], { method, path, document }: Route): Promise<Response> {
  return method === 'get' || method === 'delete' ? client[method](path) : client[method](path, document);
}

async function stored(app: TestApp): Promise<unknown> {
  const { db } = app.dependencies;
  return Promise.all([
    db.selectFrom('staff').selectAll().orderBy('id').execute(),
    db.selectFrom('staff_role').selectAll().orderBy('staff_id').execute(),
    db.selectFrom('staff_invitation').selectAll().orderBy('staff_id').execute(),
    db.selectFrom('audit').selectAll().orderBy('seq').execute(),
  ]);
}
