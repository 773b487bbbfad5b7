import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { issueAccess } from '../../../../server/wave/member-form/collaborator-access-store.ts';
import type { PersonRecord } from '../../../../server/wave/contact-changes/person-contract.ts';
import { openMigratedSqlite } from '../../../../server/platform/database/open-database.ts';
import { enqueueMail } from '../../../../server/wave/mail/outbox-store.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { temporaryDirectory } from '../../../setup/temporary-directory.ts';
import type { ContactApp } from './contact-app.ts';
import { aminata, createContactApp } from './contact-app.ts';
import { systemScheduler } from '../../../../server/platform/time/scheduler.ts';

/** Aminata answers for her administration, left a note, and has a mail on its way. */
async function involve({ dependencies }: ContactApp, { name, email } = aminata): Promise<string> {
  const { db } = dependencies;
  return db.transaction().execute(async (trx) => {
    const person = { name, email, language: 'fr' };
    const access = {
      surveyId: 'wave',
      memberId: 'SN',
      person,
      role: 'contact-point',
      sections: null,
      rest: 'read',
    } as const;
    const { collaboratorId: collaborator_id } = await issueAccess(trx, dependencies, access);
    const { response_id } = await trx
      .selectFrom('collaborator')
      .select('response_id')
      .where('id', '=', collaborator_id)
      .executeTakeFirstOrThrow();
    const at = '2026-11-22T09:00:00.000Z';
    const answer = { response_id, variable: 'overall', revision: 1, value: '5', collaborator_id, at };
    await trx.insertInto('answer_revision').values(answer).execute();
    const note = { id: collaborator_id, response_id, variable: 'overall', collaborator_id, text: 'agreed', at };
    await trx.insertInto('note').values(note).execute();
    const mail = { to: email, subject: 'Enquête', text: `Bonjour ${name}`, html: '', headers: {} };
    await enqueueMail(trx, dependencies, { ...mail, kind: 'invitation', ref: 'invitation/x' });
    return collaborator_id;
  });
}

async function insertWave({ dependencies: { db } }: ContactApp): Promise<void> {
  await db
    .insertInto('survey')
    .values({
      id: 'wave',
      address: 'abcd2345',
      definition: 'annual-engagement',
      version: 1,
      occasion_kind: 'wave',
      committee: '',
      record: '{"kind":"wave","year":2026}',
      confidentiality: 'attributed',
      languages: '["en","fr"]',
      population: 187,
      state: 'open',
      closes_at: null,
      created_at: '2026-11-22T09:00:00.000Z',
      created_by: 'sofia',
      opened_at: '2026-11-22T09:00:00.000Z',
      closed_at: null,
    })
    .execute();
}

describeEachDatabase('a person', (open) => {
  it('is told everything that is held under the address', async () => {
    const app = await createContactApp(open);
    await insertWave(app);
    const id = await app.enter();
    await app.enter({ memberId: 'GM', role: 'deputy' });
    await app.enter({ memberId: 'FR', email: 'zoe@douane.test', name: 'Zoé' });
    await involve(app);
    const response = await app.as('sofia').get(`/api/contacts/${id}/person-export`);
    expect(response.headers.get('content-disposition')).toContain('attachment');
    const record: PersonRecord = await response.json();
    expect(record.contacts.map(({ memberId }) => memberId)).toEqual(['GM', 'SN']);
    expect(record.collaborations).toMatchObject([
      { surveyId: 'wave', memberId: 'SN', name: 'Aminata Diop', answersWritten: 1, notes: [{ text: 'agreed' }] },
    ]);
    expect(record.mails).toMatchObject([{ kind: 'invitation', subject: 'Enquête', state: 'waiting' }]);
    expect(JSON.stringify(record)).not.toMatch(/zoe|code_hash/);
  });

  it('is forgotten everywhere, and what the Member answered stays', async () => {
    const app = await createContactApp(open);
    const { db } = app.dependencies;
    await insertWave(app);
    const id = await app.enter();
    const other = await app.enter({ memberId: 'FR', email: 'zoe@douane.test', name: 'Zoé' });
    const collaborator = await involve(app);
    const response = await app.as('sofia').delete(`/api/contacts/${id}/person`);
    expect(await response.json()).toEqual({
      erased: { contacts: 1, collaborations: 1, mails: 1, mailsOfOthers: 0, invitations: 0 },
    });
    expect((await app.contacts()).map((contact) => contact.id)).toEqual([other]);
    expect(await db.selectFrom('answer_revision').select(['value', 'collaborator_id']).execute()).toEqual([
      { value: '5', collaborator_id: collaborator },
    ]);
    expect(await db.selectFrom('collaborator').select(['name', 'email', 'ended_at']).execute()).toEqual([
      { name: '', email: '', ended_at: '2026-11-22T09:00:00.000Z' },
    ]);
    expect(JSON.stringify(await app.audit())).not.toMatch(/Aminata|aminata/);
    expect((await app.as('sofia').get(`/api/contacts/${id}/person-export`)).status).toBe(404);
  });

  it('who is no contact is found by the address, and forgotten by it', async () => {
    const app = await createContactApp(open);
    await insertWave(app);
    const luc = { email: 'luc@douanes.test', name: 'Luc' };
    await involve(app, { ...aminata, ...luc });
    const found = await app.as('sofia').post('/api/person-exports', { email: 'LUC@douanes.test ' });
    const { person }: { person: PersonRecord } = await found.json();
    expect([person.contacts.length, person.collaborations.length, person.mails.length]).toEqual([0, 1, 1]);
    const erased = await app.as('sofia').post('/api/person-erasures', { email: luc.email });
    expect(await erased.json()).toEqual({
      erased: { contacts: 0, collaborations: 1, mails: 1, mailsOfOthers: 0, invitations: 0 },
    });
    expect(JSON.stringify(await app.audit())).not.toMatch(/luc/i);
    for (const path of ['person-exports', 'person-erasures']) {
      expect((await app.as('paul').post(`/api/${path}`, { email: luc.email })).status).toBe(403);
      expect((await app.as('sofia').post(`/api/${path}`, { email: 'luc' })).status).toBe(422);
    }
  });

  it.each([
    ['ends', (app: ContactApp, id: string) => app.as('sofia').put(`/api/contacts/${id}/end`)],
    [
      'hands over',
      (app: ContactApp, id: string) =>
        app.as('sofia').post('/api/contacts', { ...aminata, email: 'awa@douanes.test', replaces: id }),
    ],
    [
      'becomes a deputy',
      (app: ContactApp, id: string) => {
        const { memberId: _memberId, ...person } = aminata;
        return app.as('sofia').put(`/api/contacts/${id}`, { ...person, role: 'deputy', optedOut: false });
      },
    ],
    [
      'has another address',
      (app: ContactApp, id: string) => {
        const { memberId: _memberId, ...person } = aminata;
        return app.as('sofia').put(`/api/contacts/${id}`, { ...person, email: 'right@douanes.test', optedOut: false });
      },
    ],
    [
      'is replaced by an import',
      (app: ContactApp) =>
        app
          .as('sofia')
          .postFile('/api/contact-imports', 'member,name,email,language\nSN,Awa,awa@x.test,fr', 'text/csv'),
    ],
  ])('who %s comes into the response no more, and the draft stays', async (_, act) => {
    const app = await createContactApp(open);
    await insertWave(app);
    const id = await app.enter();
    await involve(app);
    expect((await act(app, id)).ok).toBe(true);
    const { db } = app.dependencies;
    expect(await db.selectFrom('collaborator').select(['name', 'ended_at']).execute()).toEqual([
      { name: 'Aminata Diop', ended_at: '2026-11-22T09:00:00.000Z' },
    ]);
    expect(await db.selectFrom('answer_revision').select('value').execute()).toEqual([{ value: '5' }]);
  });

  it('whose details change and whose address stays keeps the way in', async () => {
    const app = await createContactApp(open);
    await insertWave(app);
    const id = await app.enter();
    await involve(app);
    const { memberId: _memberId, ...person } = aminata;
    await app.as('sofia').put(`/api/contacts/${id}`, { ...person, name: 'A. Diop', optedOut: true });
    const rows = await app.dependencies.db.selectFrom('collaborator').select('ended_at').execute();
    expect(rows).toEqual([{ ended_at: null }]);
  });
});

it('leaves no trace in the files of SQLite', async () => {
  const directory = temporaryDirectory();
  const database = await openMigratedSqlite(join(directory, 'surveys.db'), systemScheduler);
  try {
    const app = await createContactApp(() => Promise.resolve(database));
    await insertWave(app);
    const canary = { name: 'Canarielle Quetzal', email: 'canarielle@quetzal.test' };
    const id = await app.enter(canary);
    await involve(app, { ...aminata, ...canary });
    expect(inFiles(directory)).toBe(true);
    await app.as('sofia').delete(`/api/contacts/${id}/person`);
    expect(inFiles(directory)).toBe(false);
  } finally {
    await database.close();
  }
});

const inFiles = (directory: string): boolean =>
  readdirSync(directory).some((file) => /canarielle|quetzal/i.test(readFileSync(join(directory, file), 'latin1')));
