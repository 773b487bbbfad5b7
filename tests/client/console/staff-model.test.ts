import { describe, expect, it } from 'vitest';
import { choicesOf, grantsOf } from '../../../client/console/administration/staff/role-choices.ts';
import { createStaffModel } from '../../../client/console/administration/staff/staff-model.ts';
import { createApi } from '../../../client/shared/api.ts';
import { fieldId } from '../../../client/console/blocks/form/form-field.ts';
import type { StaffRecord } from '../../../server/access/staff/staff-contract.ts';
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

const paul: StaffRecord = {
  id: 'p',
  email: 'paul@wco.test',
  name: 'Paul',
  roles: [{ role: 'secretariat' }],
  state: 'active',
  createdAt: '2026-01-01T00:00:00Z',
};

describe("somebody's roles", () => {
  const put = 'PUT /api/staff/p/roles';
  const changing = (answer: Parameters<typeof cannedFetch>[0][string]) => {
    const { fetch, sent } = cannedFetch({ ...list, [put]: answer });
    const model = createStaffModel(createApi(fetch));
    model.changeRoles(paul);
    const [editor] = model.roleEditors.value;
    if (editor === undefined) throw new Error('no editor');
    return { model, editor, sent };
  };

  it('are changed in a form that begins with those held, and closes once they are saved', async () => {
    const { model, editor, sent } = changing({ status: 204 });
    expect(editor.fields.choices.value).toEqual(['secretariat']);
    editor.fields.choices.value = ['administrator'];
    await editor.save();
    expect(sent.map(({ method, body }) => [method, body])).toEqual([
      ['PUT', { roles: [{ role: 'administrator' }] }],
      ['GET', undefined],
    ]);
    expect(model.roleEditors.value).toEqual([]);
  });

  it('are never none: nothing is sent, and the form says what is missing', async () => {
    const { model, editor, sent } = changing({ status: 204 });
    editor.fields.choices.value = [];
    await editor.save();
    expect([sent, editor.problems.value, model.roleEditors.value]).toEqual([
      [],
      [{ path: 'roles', code: 'required' }],
      [editor],
    ]);
  });

  it.each([
    ['of its field', { status: 422, body: { problems: [{ path: 'roles', code: 'too-small' }] } }],
    ['of another kind', { status: 409, body: { problems: [{ code: 'last-administrator' }] } }],
  ])('stay as they were chosen after a refusal %s, which stands in their own form', async (_, refusal) => {
    const { model, editor } = changing(refusal);
    editor.fields.choices.value = ['capacity-building-officer'];
    await editor.save();
    const told = [...editor.problems.value, ...(editor.failure.value?.problems ?? [])];
    expect(told.map(({ code }) => code)).toEqual(refusal.body.problems.map(({ code }) => code));
    expect([model.problems.value, model.failure.value]).toEqual([[], null]);
    expect(model.roleEditors.value.map(({ fields }) => fields.choices.value)).toEqual([['capacity-building-officer']]);
  });

  it('have a control of their own beside that of the invitation', () => {
    const { model, editor } = changing({ status: 204 });
    expect(fieldId(editor.fields.choices.control)).not.toBe(fieldId(model.choices.control));
  });

  it('are left as they are when the form is closed', () => {
    const { model, sent } = changing({ status: 204 });
    model.changeRoles(paul);
    expect([model.roleEditors.value, sent]).toEqual([[], []]);
  });
});
