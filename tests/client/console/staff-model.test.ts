import { describe, expect, it } from 'vitest';
import { choicesOf, grantsOf } from '../../../client/console/administration/staff/role-choices.ts';
import { createStaffModel } from '../../../client/console/administration/staff/staff-model.ts';
import { createApi } from '../../../client/shared/api.ts';
import { cannedFetch } from './canned-fetch.ts';

const invitation = { link: '/console/invitation#token', expiresAt: '2026-11-23T10:00:00Z' };
const list = { 'GET /api/staff': { body: { staff: [] } } };

describe('roles as boxes to tick', () => {
  it('stand for grants, a secretary for each committee', () => {
    const grants = grantsOf(['secretariat', 'committee-secretary HSC', 'committee-secretary EC']);
    expect(grants).toEqual([
      { role: 'secretariat' },
      { role: 'committee-secretary', committee: 'HSC' },
      { role: 'committee-secretary', committee: 'EC' },
    ]);
    expect(choicesOf(grants)).toEqual(['secretariat', 'committee-secretary HSC', 'committee-secretary EC']);
  });
});

it('a grant that names no committee is sent as it is, for no committee', async () => {
  const { fetch, sent } = cannedFetch({ 'PUT /api/staff/h/roles': { status: 204 } });
  const api = createApi(fetch);
  await api.setRoles('h', JSON.parse('[{"role":"committee-secretary"}]'));
  expect(sent[0]?.body).toEqual({ roles: [{ role: 'committee-secretary' }] });
});

describe('inviting somebody', () => {
  it('needs a name, an address and a role', async () => {
    const { fetch, sent } = cannedFetch(list);
    const model = createStaffModel(createApi(fetch));
    await model.invite();
    expect(model.problems.value.map(({ path }) => path)).toEqual(['name', 'email', 'roles']);
    expect(sent).toEqual([]);
  });

  it('shows the link and empties the form', async () => {
    const { fetch, sent } = cannedFetch({ ...list, 'POST /api/staff': { status: 201, body: { id: 'h', invitation } } });
    const model = createStaffModel(createApi(fetch));
    model.name.value = 'Hana';
    model.email.value = 'hana@wco.test';
    model.choices.value = ['committee-secretary HSC'];
    await model.invite();
    expect(sent[0]?.body).toEqual({
      name: 'Hana',
      email: 'hana@wco.test',
      roles: [{ role: 'committee-secretary', committee: 'HSC' }],
    });
    expect([model.invitation.value, model.name.value]).toEqual([{ name: 'Hana', invitation }, '']);
  });

  it('happens once when the button is pressed twice, and its link stands there', async () => {
    const { fetch, sent } = cannedFetch({
      ...list,
      'POST /api/staff': [
        { status: 201, body: { id: 'h', invitation } },
        { status: 409, body: { problems: [{ path: 'email', code: 'email-taken' }] } },
      ],
    });
    const model = createStaffModel(createApi(fetch));
    model.name.value = 'Hana';
    model.email.value = 'hana@wco.test';
    model.choices.value = ['committee-secretary HSC'];
    await Promise.all([model.invite(), model.invite()]);
    expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect([model.invitation.value?.name, model.problems.value]).toEqual(['Hana', []]);
  });

  it('says why the last administrator stays', async () => {
    const refused = { status: 409, body: { problems: [{ code: 'last-administrator' }] } };
    const model = createStaffModel(createApi(cannedFetch({ ...list, 'PUT /api/staff/a/deactivation': refused }).fetch));
    await model.deactivate('a');
    expect(model.failure.value?.problems.map(({ code }) => code)).toEqual(['last-administrator']);
  });
});
