import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { listAudit, recordAudit } from '../../../../server/access/audit/audit-store.ts';
import type { Database } from '../../../../server/platform/database/tables.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';

describeEachDatabase('the audit log', (open) => {
  it('tells who did what to whom, newest first', async () => {
    const app = await createTestApp(open);
    await app.as('alice').put('/api/staff/paul/deactivation');
    app.advance(1_000);
    await app.as('alice').put('/api/staff/hana/roles', { roles: [{ role: 'secretariat' }] });
    const { entries, next } = await (await app.as('alice').get('/api/audit')).json();
    expect(entries).toEqual([
      {
        seq: 2,
        at: '2026-11-22T09:00:01.000Z',
        actor: 'alice',
        actorName: 'alice',
        action: 'staff.roles-set',
        object: 'staff/hana',
        objectName: { en: 'hana', fr: 'hana' },
        detail: { before: [{ role: 'committee-secretary', committee: 'HSC' }], after: [{ role: 'secretariat' }] },
      },
      {
        seq: 1,
        at: '2026-11-22T09:00:00.000Z',
        actor: 'alice',
        actorName: 'alice',
        action: 'staff.disabled',
        object: 'staff/paul',
        objectName: { en: 'paul', fr: 'paul' },
        detail: {},
      },
    ]);
    expect(next).toBeNull();
  });

  it('is read page by page, each entry once', async () => {
    const app = await createTestApp(open);
    await record(app.dependencies.db, 5);
    const pages: number[][] = [];
    let query = '?limit=2';
    while (query !== '') {
      const { entries, next } = await (await app.as('alice').get(`/api/audit${query}`)).json();
      pages.push(entries.map((entry: { seq: number }) => entry.seq));
      query = next === null ? '' : `?limit=2&before=${next}`;
    }
    expect(pages).toEqual([[5, 4], [3, 2], [1]]);
  });

  it.each(['?limit=0', '?limit=201', '?limit=x', '?before=-1', '?page=2', '?limit=2&limit=3'])(
    'refuses the query %s',
    async (query) => {
      const app = await createTestApp(open);
      expect((await app.as('alice').get(`/api/audit${query}`)).status).toBe(422);
    },
  );

  it('cannot be changed', async () => {
    const { db } = await open();
    await record(db, 2);
    await expect(sql`update audit set actor = 'nobody'`.execute(db)).rejects.toThrow(/append-only/);
    await expect(sql`update audit set actor = 'nobody' where seq = 1`.execute(db)).rejects.toThrow(/append-only/);
    expect((await listAudit(db, { limit: 10 })).map((entry) => entry.actor)).toEqual(['a', 'a']);
  });

  it('cannot be shortened', async () => {
    const { db } = await open();
    await record(db, 2);
    await expect(sql`delete from audit`.execute(db)).rejects.toThrow(/append-only/);
    await expect(sql`delete from audit where seq = 2`.execute(db)).rejects.toThrow(/append-only/);
    expect(await listAudit(db, { limit: 10 })).toHaveLength(2);
  });

  it('forgets what the transaction around it forgot', async () => {
    const { db } = await open();
    const failing = db.transaction().execute(async (trx) => {
      await recordAudit(trx, { at: new Date(0), actor: 'a', action: 'b', object: 'c' });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await listAudit(db, { limit: 10 })).toEqual([]);
  });
});

async function record(db: Database, count: number): Promise<void> {
  for (let index = 1; index <= count; index++) {
    await db.transaction().execute(async (trx) => {
      await recordAudit(trx, { at: new Date(0), actor: 'a', action: 'b', object: `c/${index}` });
    });
  }
}
