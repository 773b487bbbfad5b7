import { expect, it } from 'vitest';
import type { MemberChange, MemberInput, MemberRecord } from '../../../../server/register/members/member-contract.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import type { TestApp } from '../../../setup/test-app.ts';

const atlantis: MemberInput = {
  iso2: null,
  name: { en: 'Atlantis', fr: 'Atlantide' },
  region: 'EUR',
  counted: true,
  memberSince: '2026-11-02',
  confidence: 'medium',
  note: '',
};

const registerOf = async (app: TestApp): Promise<readonly MemberRecord[]> => {
  const { members }: { members: readonly MemberRecord[] } = await (
    await app.as('sofia').get('/api/members/register')
  ).json();
  return members;
};
const recordOf = async (app: TestApp, id: string): Promise<MemberRecord> => {
  const found = (await registerOf(app)).find((member) => member.id === id);
  if (found === undefined) throw new Error(`no Member ${id}`);
  return found;
};
const inputOf = ({ id: _id, updatedAt: _at, ...input }: MemberRecord) => input;

describeEachDatabase('the register of Members', (open) => {
  it('tells the Secretariat what is doubtful and why', async () => {
    const app = await createTestApp(open);
    expect(await recordOf(app, 'XK')).toMatchObject({
      confidence: 'low',
      memberSince: '2017',
      counted: true,
      revision: 1,
    });
    expect((await registerOf(app)).filter(({ confidence }) => confidence !== 'high')).toHaveLength(5);
  });

  it('takes a new Member, under an id of its own, at once for everybody', async () => {
    const app = await createTestApp(open);
    const response = await app.as('sofia').post('/api/members', atlantis);
    expect(response.status).toBe(201);
    const { id }: { id: string } = await response.json();
    expect(id).toMatch(/^M[2-9A-Z]{6}$/);
    expect(app.dependencies.members.get(id)).toEqual({ id, name: atlantis.name, region: 'EUR', counted: true });
    expect(await (await app.as('paul').get('/api/members')).text()).toContain('Atlantide');
    expect(await recordOf(app, id)).toMatchObject({ ...atlantis, revision: 1, updatedAt: '2026-11-22T09:00:00.000Z' });
  });

  it('keeps what was changed, by whom and when', async () => {
    const app = await createTestApp(open);
    const before = inputOf(await recordOf(app, 'SR'));
    app.advance(60_000);
    const changed = { ...before, memberSince: '2018-06-26', confidence: 'high' };
    expect((await app.as('sofia').put('/api/members/SR', changed)).status).toBe(204);
    app.advance(60_000);
    expect((await app.as('sofia').put('/api/members/SR', { ...changed, revision: 2, counted: false })).status).toBe(
      204,
    );
    const { changes }: { changes: readonly MemberChange[] } = await (
      await app.as('sofia').get('/api/members/SR/changes')
    ).json();
    expect(
      changes.map(({ at, actorName, before: old, after }) => [
        at,
        actorName,
        old?.counted,
        after.counted,
        old?.confidence,
      ]),
    ).toEqual([
      ['2026-11-22T09:02:00.000Z', 'sofia', true, false, 'high'],
      ['2026-11-22T09:01:00.000Z', 'sofia', true, true, 'medium'],
    ]);
    const audit = await app.dependencies.db.selectFrom('audit').select(['action', 'object', 'actor']).execute();
    const line = { action: 'member.changed', object: 'member/SR', actor: 'sofia' };
    expect(audit).toEqual([line, line]);
  });

  it('has a history that nobody can rewrite', async () => {
    const app = await createTestApp(open);
    await app.as('sofia').post('/api/members', atlantis);
    const { db } = app.dependencies;
    await expect(db.deleteFrom('member_change').execute()).rejects.toThrow(/append-only/);
    await expect(db.updateTable('member_change').set({ actor: 'x' }).execute()).rejects.toThrow(/append-only/);
  });

  it('refuses a change made on a state that somebody has changed meanwhile', async () => {
    const app = await createTestApp(open);
    const base = inputOf(await recordOf(app, 'FR'));
    const answers = await Promise.all(
      ['one', 'other'].map((note) => app.as('sofia').put('/api/members/FR', { ...base, note })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, expect.any(Number)]);
    expect([409, 503]).toContain(Math.max(...answers.map(({ status }) => status)));
    const again = await app.as('sofia').put('/api/members/FR', { ...base, note: 'third' });
    expect(await again.json()).toMatchObject({ problems: [{ path: 'revision', code: 'changed-meanwhile' }] });
    expect((await recordOf(app, 'FR')).revision).toBe(2);
  });

  it.each([
    {
      name: 'a name that another has',
      change: { name: { en: 'FRANCE ', fr: 'Atlantide' } },
      status: 409,
      problem: { path: 'name.en', code: 'name-taken' },
    },
    {
      name: 'an ISO code that another has',
      change: { iso2: 'fr' },
      status: 409,
      problem: { path: 'iso2', code: 'iso-taken' },
    },
    {
      name: 'an ISO code that is none',
      change: { iso2: 'FRA' },
      status: 422,
      problem: { path: 'iso2', code: 'not-an-iso-code' },
    },
    {
      name: 'a region that is none',
      change: { region: 'Europe' },
      status: 422,
      problem: { path: 'region', code: 'invalid-value' },
    },
    {
      name: 'a nonsense year',
      change: { memberSince: 'long ago' },
      status: 422,
      problem: { path: 'memberSince', code: 'not-member-since' },
    },
    {
      name: 'an empty name',
      change: { name: { en: ' ', fr: 'Atlantide' } },
      status: 422,
      problem: { path: 'name.en', code: 'missing' },
    },
    {
      name: 'an id chosen by the sender',
      change: { id: 'ZZ' },
      status: 422,
      problem: { path: 'id', code: 'unknown-key' },
    },
  ])('refuses $name', async ({ change, status, problem }) => {
    const app = await createTestApp(open);
    const response = await app.as('sofia').post('/api/members', { ...atlantis, ...change });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ problems: [problem] });
    expect(await registerOf(app)).toHaveLength(188);
  });

  it('is written and read whole by the Secretariat alone', async () => {
    const app = await createTestApp(open);
    const base = inputOf(await recordOf(app, 'FR'));
    for (const name of ['alice', 'paul', 'carl'] as const) {
      const client = app.as(name);
      const answers = [
        await client.get('/api/members/register'),
        await client.get('/api/members/FR/changes'),
        await client.post('/api/members', atlantis),
        await client.put('/api/members/FR', base),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    }
    expect((await app.as('sofia').put('/api/members/none', base)).status).toBe(404);
    expect((await app.as('sofia').get('/api/members/none/changes')).status).toBe(404);
  });
});
