import { expect, it } from 'vitest';
import { contactPointsOf, currentContactPoint } from '../../../../server/register/contacts/contact-store.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { aminata, createContactApp } from '../../register/contacts/contact-app.ts';

const { memberId: _memberId, ...person } = aminata;

describeEachDatabase('contact points and deputies', (open) => {
  it('are entered, and found by their Member', async () => {
    const app = await createContactApp(open);
    const { db } = app.dependencies;
    const deputy = await app.enter({ role: 'deputy', email: 'Omar@Douanes.test', name: ' Omar ' });
    expect(await currentContactPoint(db, 'SN')).toBeUndefined();
    const id = await app.enter();
    expect(await currentContactPoint(db, 'SN')).toEqual({
      ...aminata,
      id,
      createdAt: '2026-11-22T09:00:00.000Z',
      endedAt: null,
      undeliverableAt: null,
      optedOutAt: null,
    });
    const present = await contactPointsOf(db, 'SN');
    expect(present.map((contact) => [contact.id, contact.name, contact.email])).toEqual([
      [id, 'Aminata Diop', 'aminata.diop@douanes.test'],
      [deputy, 'Omar', 'omar@douanes.test'],
    ]);
    expect(await contactPointsOf(db, 'FR')).toEqual([]);
  });

  it('leave no name and no address in the audit log', async () => {
    const app = await createContactApp(open);
    const id = await app.enter();
    await app.as('sofia').put(`/api/contacts/${id}`, { ...person, name: 'Aminata Sow', optedOut: true });
    await app.as('sofia').put(`/api/contacts/${id}/end`);
    const audit = await app.audit();
    expect(audit.map(({ action }) => action)).toEqual(['contact.entered', 'contact.changed', 'contact.ended']);
    expect(JSON.stringify(audit)).not.toMatch(/Aminata|douanes/);
    expect(JSON.parse(audit[1]?.detail ?? '')).toEqual({ changed: ['name', 'optedOut'] });
  });

  it('change places: the new contact point comes when the old one goes', async () => {
    const app = await createContactApp(open);
    const old = await app.enter();
    const refused = await app
      .as('sofia')
      .post('/api/contacts', { ...aminata, email: 'new@douanes.test', replaces: null });
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ problems: [{ path: 'role', code: 'contact-point-exists' }] });
    const id = await app.enter({ email: 'new@douanes.test' }, old);
    expect((await currentContactPoint(app.dependencies.db, 'SN'))?.id).toBe(id);
    expect((await app.contacts()).find((contact) => contact.id === old)?.endedAt).toBe('2026-11-22T09:00:00.000Z');
    const again = await app.as('sofia').post('/api/contacts', { ...aminata, email: 'x@douanes.test', replaces: old });
    expect(await again.json()).toMatchObject({ problems: [{ code: 'changed-meanwhile' }] });
  });

  it('are one contact point, whoever enters two at the same moment', async () => {
    const app = await createContactApp(open);
    const answers = await Promise.all(
      [1, 2, 3].map((n) =>
        app.as('sofia').post('/api/contacts', { ...aminata, email: `n${n}@douanes.test`, replaces: null }),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.map(({ status }) => status).filter((status) => ![201, 409, 503].includes(status))).toEqual([]);
    expect(await contactPointsOf(app.dependencies.db, 'SN')).toHaveLength(1);
  });

  it('with a new address are believed to be reachable again', async () => {
    const app = await createContactApp(open);
    const id = await app.enter();
    const undeliverable_at = '2026-11-22T10:00:00.000Z';
    await app.dependencies.db.updateTable('contact_point').set({ undeliverable_at }).execute();
    await app.as('sofia').put(`/api/contacts/${id}`, { ...person, name: 'A. Diop', optedOut: false });
    expect(await app.contacts()).toMatchObject([{ name: 'A. Diop', undeliverableAt: undeliverable_at }]);
    await app.as('sofia').put(`/api/contacts/${id}`, { ...person, email: 'right@douanes.test', optedOut: false });
    expect(await app.contacts()).toMatchObject([{ email: 'right@douanes.test', undeliverableAt: null }]);
  });

  it('that ended are not changed any more, and may be entered anew', async () => {
    const app = await createContactApp(open);
    const id = await app.enter();
    expect((await app.as('sofia').put(`/api/contacts/${id}/end`)).status).toBe(204);
    expect((await app.as('sofia').put(`/api/contacts/${id}/end`)).status).toBe(204);
    const response = await app.as('sofia').put(`/api/contacts/${id}`, { ...person, optedOut: false });
    expect(await response.json()).toMatchObject({ problems: [{ code: 'contact-ended' }] });
    await app.enter();
    expect((await app.contacts()).map(({ endedAt }) => endedAt === null)).toHaveLength(2);
  });

  it.each([
    {
      name: 'a Member that is none',
      change: { memberId: 'ZZ' },
      problem: { path: 'memberId', code: 'unknown-member' },
    },
    { name: 'no name', change: { name: ' ' }, problem: { path: 'name', code: 'missing' } },
    {
      name: 'a line break in the name',
      change: { name: 'A\nBcc: x' },
      problem: { path: 'name', code: 'control-character' },
    },
    { name: 'what is no address', change: { email: 'aminata' }, problem: { path: 'email', code: 'not-an-address' } },
    { name: 'another language', change: { language: 'de' }, problem: { path: 'language', code: 'invalid-value' } },
    { name: 'another role', change: { role: 'minister' }, problem: { path: 'role', code: 'invalid-value' } },
    {
      name: 'an opt-out from outside',
      change: { optedOutAt: 'x' },
      problem: { path: 'optedOutAt', code: 'unknown-key' },
    },
  ])('are not entered with $name', async ({ change, problem }) => {
    const app = await createContactApp(open);
    const response = await app.as('sofia').post('/api/contacts', { ...aminata, replaces: null, ...change });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ problems: [problem] });
  });

  it('are the business of the Secretariat alone', async () => {
    const app = await createContactApp(open);
    const id = await app.enter();
    for (const name of ['alice', 'paul', 'carl'] as const) {
      const client = app.as(name);
      const answers = [
        await client.get('/api/contacts'),
        await client.get('/api/contacts.csv'),
        await client.get(`/api/contacts/${id}/person-export`),
        await client.post('/api/contacts', { ...aminata, replaces: null }),
        await client.put(`/api/contacts/${id}`, { ...person, optedOut: false }),
        await client.put(`/api/contacts/${id}/end`),
        await client.delete(`/api/contacts/${id}/person`),
        await client.postFile('/api/contact-imports?dry=1', 'x', 'text/csv'),
      ];
      expect(new Set(answers.map(({ status }) => status)), name).toEqual(new Set([403]));
    }
    for (const path of ['/api/contacts/none/person-export']) expect((await app.as('sofia').get(path)).status).toBe(404);
    expect((await app.as('sofia').put('/api/contacts/none/end')).status).toBe(404);
    expect((await app.as('sofia').delete('/api/contacts/none/person')).status).toBe(404);
  });
});
