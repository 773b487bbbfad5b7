import { expect, it } from 'vitest';
import { sweepSessions } from '../../../../server/access/sessions/session-store.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';

const minute = 60_000;

describeEachDatabase('a session', (open) => {
  it('ends after an hour without a request', async () => {
    const app = await createTestApp(open);
    app.advance(59 * minute);
    expect((await app.as('paul').get('/api/session')).status).toBe(200);
    app.advance(59 * minute);
    expect((await app.as('paul').get('/api/session')).status).toBe(200);
    app.advance(60 * minute);
    expect((await app.as('paul').get('/api/session')).status).toBe(401);
  });

  it('ends after a day however busy it is', async () => {
    const app = await createTestApp(open);
    for (let halfHours = 1; halfHours < 48; halfHours++) {
      app.advance(30 * minute);
      expect((await app.as('paul').get('/api/session')).status).toBe(200);
    }
    app.advance(30 * minute);
    expect((await app.as('paul').get('/api/session')).status).toBe(401);
  });

  it('ends when the person signs out', async () => {
    const app = await createTestApp(open);
    const answer = await app.as('paul').delete('/api/session');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-session=; Max-Age=0;/);
    expect((await app.as('paul').get('/api/session')).status).toBe(401);
    expect((await app.as('hana').get('/api/session')).status).toBe(200);
  });

  it('is stored as a hash only', async () => {
    const app = await createTestApp(open);
    const rows = await app.dependencies.db.selectFrom('staff_session').select('token_hash').execute();
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row.token_hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is removed by the sweep once it is over', async () => {
    const app = await createTestApp(open);
    const { db, now } = app.dependencies;
    await sweepSessions(db, now());
    expect(await db.selectFrom('staff_session').select('staff_id').execute()).toHaveLength(5);
    app.advance(24 * 60 * minute);
    await sweepSessions(db, now());
    expect(await db.selectFrom('staff_session').select('staff_id').execute()).toHaveLength(0);
  });

  it.each(['', 'x', '__Host-session=', '__Host-session=unknown', 'session=x'])(
    'is not opened by the cookie %j',
    async (cookie) => {
      const app = await createTestApp(open);
      expect((await app.anybody.get('/api/session', { cookie })).status).toBe(401);
    },
  );
});
