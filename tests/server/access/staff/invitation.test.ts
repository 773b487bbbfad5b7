import { expect, it } from 'vitest';
import { createAdministrator } from '../../../../server/access/staff/create-administrator.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import type { TestApp } from '../../../setup/test-app.ts';

const password = 'tariff nomenclature teapot';
const day = 86_400_000;

describeEachDatabase('an invitation', (open) => {
  it('lets the person choose a password and signs them in', async () => {
    const app = await createTestApp(open);
    const answer = await accept(app, await invite(app), password);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ email: 'dora@wco.test' });
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    expect((await app.anybody.get('/api/session', { cookie })).status).toBe(200);
    expect((await app.anybody.post('/api/session', { email: 'dora@wco.test', password })).status).toBe(204);
  });

  it('works once, even for two at the same moment', async () => {
    const app = await createTestApp(open);
    const token = await invite(app);
    const answers = await Promise.all([accept(app, token, password), accept(app, token, password)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 404]);
    expect((await accept(app, token, password)).status).toBe(404);
  });

  it('is the same 404 whether unknown, expired, replaced or of a disabled person', async () => {
    const app = await createTestApp(open);
    const replaced = await invite(app);
    const renewed = await app.as('alice').post(`/api/staff/${await idOfDora(app)}/invitation`);
    const disabled = tokenOf(await renewed.json());
    await app.as('alice').put(`/api/staff/${await idOfDora(app)}/deactivation`);
    const { token: expired } = await createAdministrator(app.dependencies, { email: 'eve@wco.test', name: 'Eve' });
    app.advance(day);
    const answers = await Promise.all(
      ['unknown', replaced, disabled, expired].map((token) => accept(app, token, password)),
    );
    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  });

  it('stays open after a password that is refused', async () => {
    const app = await createTestApp(open);
    const token = await invite(app);
    const refused = await accept(app, token, 'short');
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ problems: [{ code: 'password-too-short', path: 'password' }] });
    expect((await accept(app, token, password)).status).toBe(201);
  });

  it('cannot be guessed for long', async () => {
    const app = await createTestApp(open);
    const answers = await Promise.all(
      Array.from({ length: 31 }, (_, index) => accept(app, `guess-${index}`, password)),
    );
    expect(answers.filter((answer) => answer.status === 429)).toHaveLength(1);
  });

  it('from the command line brings an administrator back who was locked out', async () => {
    const app = await createTestApp(open);
    await app.dependencies.db.updateTable('staff').set({ disabled_at: 'x' }).where('id', '=', 'paul').execute();
    const { token } = await createAdministrator(app.dependencies, { email: 'paul@wco.test', name: 'ignored' });
    expect((await accept(app, token, password)).status).toBe(201);
    const { staff } = await (await app.as('alice').get('/api/staff')).json();
    expect(staff.find((one: { id: string }) => one.id === 'paul')).toMatchObject({
      name: 'paul',
      state: 'active',
      roles: [{ role: 'administrator' }, { role: 'committee-secretary', committee: 'PTC' }],
    });
  });
});

function accept(app: TestApp, token: string, chosen: string): Promise<Response> {
  return app.anybody.post('/api/invitation-acceptance', { token, password: chosen });
}

async function invite(app: TestApp): Promise<string> {
  const roles = [{ role: 'secretariat' }];
  return tokenOf(
    await (await app.as('alice').post('/api/staff', { email: 'dora@wco.test', name: 'Dora', roles })).json(),
  );
}

async function idOfDora(app: TestApp): Promise<string> {
  const found = app.dependencies.db.selectFrom('staff').select('id').where('email', '=', 'dora@wco.test');
  return (await found.executeTakeFirstOrThrow()).id;
}

function tokenOf(document: { readonly invitation: { readonly link: string } }): string {
  return document.invitation.link.split('#')[1] ?? '';
}
