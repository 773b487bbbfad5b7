import { expect, it } from 'vitest';
import type { Dependencies } from '../../../../server/platform/dependencies.ts';
import { hashPassword } from '../../../../server/access/staff/password-hash.ts';
import { setPassword } from '../../../../server/access/staff/staff-store.ts';
import { emailOf } from '../../../setup/cast.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import type { TestApp } from '../../../setup/test-app.ts';

const password = 'tariff nomenclature teapot';
const minute = 60_000;

describeEachDatabase('signing in', (open) => {
  it('opens a session with the right password', async () => {
    const app = await withPaulsPassword(await createTestApp(open));
    const answer = await app.anybody.post('/api/session', { email: ' Paul@WCO.test', password });
    expect(answer.status).toBe(204);
    const me = await app.anybody.get('/api/session', { cookie: cookieOf(answer) });
    expect(await me.json()).toEqual({
      staff: {
        id: 'paul',
        email: 'paul@wco.test',
        name: 'paul',
        roles: [{ role: 'committee-secretary', committee: 'PTC' }],
      },
      permissions: expect.arrayContaining(['survey.read', 'survey.open']),
    });
  });

  it('sets a cookie that only this host, only over TLS and no script can read', async () => {
    const app = await withPaulsPassword(await createTestApp(open));
    const answer = await app.anybody.post('/api/session', { email: emailOf('paul'), password });
    const [value, ...attributes] = (answer.headers.get('set-cookie') ?? '').split('; ');
    expect(value).toMatch(/^__Host-session=[\w-]{43}$/);
    expect(attributes.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
  });

  it('says the same of a wrong password, an unknown address, a disabled and an invited person', async () => {
    const app = await withPaulsPassword(await createTestApp(open));
    await app.as('alice').put('/api/staff/hana/deactivation');
    await app.dependencies.db.updateTable('staff').set({ password_hash: null }).where('id', '=', 'carl').execute();
    const answers = await Promise.all(
      [
        { email: emailOf('paul'), password: 'not the right password' },
        { email: 'nobody@wco.test', password },
        { email: emailOf('hana'), password },
        { email: emailOf('carl'), password },
      ].map((document) => app.anybody.post('/api/session', document)),
    );
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map((answer) => answer.status)).toEqual([401, 401, 401, 401]);
    expect(new Set(bodies).size).toBe(1);
    expect(answers.map((answer) => answer.headers.get('set-cookie'))).toEqual([null, null, null, null]);
  });

  it('refuses the sixth attempt within a quarter of an hour, even the right one', async () => {
    const app = await withPaulsPassword(await createTestApp(open));
    for (let attempt = 1; attempt <= 5; attempt++) expect((await guess(app)).status).toBe(401);
    const sixth = await app.anybody.post('/api/session', { email: emailOf('paul'), password });
    expect(sixth.status).toBe(429);
    expect(sixth.headers.get('retry-after')).toBe('900');
    app.advance(15 * minute);
    expect((await app.anybody.post('/api/session', { email: emailOf('paul'), password })).status).toBe(204);
  });

  it('lets only five of many attempts at the same moment reach the password', async () => {
    const app = await withPaulsPassword(await createTestApp(open));
    const answers = await Promise.all(Array.from({ length: 40 }, () => guess(app)));
    expect(answers.filter((answer) => answer.status === 401)).toHaveLength(5);
    expect(answers.filter((answer) => answer.status === 429)).toHaveLength(35);
  });

  it('is not taken in by a forged X-Forwarded-For', async () => {
    const app = await withPaulsPassword(await createTestApp(open));
    const statuses: number[] = [];
    for (let attempt = 1; attempt <= 6; attempt++) {
      statuses.push((await guess(app, { 'x-forwarded-for': `198.51.${attempt}.1` })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('forgets earlier slips after a success', async () => {
    const app = await withPaulsPassword(await createTestApp(open));
    for (let round = 1; round <= 2; round++) {
      for (let attempt = 1; attempt <= 4; attempt++) expect((await guess(app)).status).toBe(401);
      expect((await app.anybody.post('/api/session', { email: emailOf('paul'), password })).status).toBe(204);
    }
  });

  it('gives a new session and ends the one that was sent along', async () => {
    const app = await withPaulsPassword(await createTestApp(open));
    const document = { email: emailOf('paul'), password };
    const first = cookieOf(await app.anybody.post('/api/session', document));
    const second = cookieOf(await app.anybody.post('/api/session', document, { cookie: first }));
    expect(second).not.toBe(first);
    expect((await app.anybody.get('/api/session', { cookie: first })).status).toBe(401);
    expect((await app.anybody.get('/api/session', { cookie: second })).status).toBe(200);
  });

  it('takes the password in composed and decomposed letters alike', async () => {
    const app = await createTestApp(open);
    await setPassword(app.dependencies.db, 'paul', await hashPassword('déclaration été théière'.normalize('NFC')));
    const decomposed = 'déclaration été théière'.normalize('NFD');
    expect((await app.anybody.post('/api/session', { email: emailOf('paul'), password: decomposed })).status).toBe(204);
  });
});

async function withPaulsPassword(app: TestApp): Promise<TestApp> {
  const { db }: Dependencies = app.dependencies;
  await setPassword(db, 'paul', await hashPassword(password));
  return app;
}

function guess(app: TestApp, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return app.anybody.post('/api/session', { email: emailOf('paul'), password: 'not the right password' }, headers);
}

function cookieOf(answer: Response): string {
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}
