import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createContactList } from '../../../client/console/register/contacts/contact-list-model.ts';
import { createContactModel } from '../../../client/console/register/contacts/contact-model.ts';
import type { ContactTask } from '../../../client/console/register/contacts/contact-model.ts';
import { createApi } from '../../../client/shared/api.ts';
import { cannedFetch } from './canned-fetch.ts';
import { contactOf, register } from './register-of-test.ts';

const contacts = [
  contactOf('gerd', 'DE', { name: 'Gerd Jäger', language: 'fr' }),
  contactOf('awa', 'CI', { role: 'deputy', optedOutAt: '2026-11-01T00:00:00.000Z' }),
  contactOf('mia', 'DE', { role: 'deputy', undeliverableAt: '2026-11-01T00:00:00.000Z' }),
  contactOf('old', 'XK', { endedAt: '2026-01-01T00:00:00.000Z' }),
];
const known = {
  'GET /api/members': { body: { members: register } },
  'GET /api/contacts': { body: { contacts } },
};

describe('the list of contacts', () => {
  it.each([
    ['', ['awa', 'gerd', 'mia']],
    ['role=deputy', ['awa', 'mia']],
    ['text=jager', ['gerd']],
    ['text=germany+mia', ['mia']],
    ['state=unreachable', ['awa', 'mia']],
    ['state=former', ['old']],
    ['sort=-email', ['mia', 'gerd', 'awa']],
  ])('%j shows %j', async (query, ids) => {
    const api = createApi(cannedFetch(known).fetch);
    const model = createContactList(api, new URLSearchParams(query), signal('en'));
    await model.load();
    expect(model.shown.value.map(({ contact }) => contact.id)).toEqual(ids);
    expect(model.address.value).toBe(`/console/contacts${query === '' ? '' : `?${query}`}`);
    expect(model.without.value).toBe(3);
  });
});

describe('one contact on the screen', () => {
  function modelOf(task: ContactTask, answers: Parameters<typeof cannedFetch>[0] = {}) {
    const { fetch, sent } = cannedFetch({ ...known, ...answers });
    const created: string[] = [];
    return { model: createContactModel(createApi(fetch), task, (id) => created.push(id)), sent, created };
  }
  const created = { 'POST /api/contacts': { status: 201, body: { id: 'new' } } };

  it('takes the place of the present contact point, and says whose', async () => {
    const { model, sent, created: ids } = modelOf({ memberId: 'DE' }, created);
    await model.load();
    expect(model.replaced.value?.name).toBe('Gerd Jäger');
    model.fields.name.value = 'Uta ';
    model.fields.email.value = 'uta@x.test';
    await model.save();
    expect(sent.at(-1)?.body).toEqual({
      memberId: 'DE',
      role: 'contact-point',
      name: 'Uta',
      email: 'uta@x.test',
      language: 'en',
      replaces: 'gerd',
    });
    expect(ids).toEqual(['new']);
  });

  it.each([
    ['a deputy', 'DE', 'deputy'],
    ['the first contact point of a Member', 'CI', 'contact-point'],
  ] as const)('as %s takes nobody’s place', async (_, memberId, role) => {
    const { model } = modelOf({ memberId });
    await model.load();
    model.fields.role.value = role;
    expect(model.replaced.value).toBeNull();
  });

  it('needs a Member, a name and an address', async () => {
    const { model } = modelOf({ memberId: '' });
    await model.load();
    await model.save();
    expect(model.problems.value.map(({ path }) => path)).toEqual(['memberId', 'name', 'email']);
  });

  it('is changed, and says beside the field what cannot be', async () => {
    const refused = { status: 409, body: { problems: [{ path: 'email', code: 'contact-known' }] } };
    const { model, sent } = modelOf({ id: 'awa' }, { 'PUT /api/contacts/awa': [{ status: 204 }, refused] });
    await model.load();
    model.fields.mail.value = [];
    await model.save();
    expect(sent.find(({ method }) => method === 'PUT')?.body).toMatchObject({ role: 'deputy', optedOut: false });
    expect(model.isSaved.value).toBe(true);
    await model.save();
    expect([model.isSaved.value, model.problems.value.map(({ code }) => code)]).toEqual([false, ['contact-known']]);
  });

  it('is forgotten only after it was asked', async () => {
    const erased = { contacts: 1, collaborations: 0, mails: 2 };
    const { model, sent } = modelOf({ id: 'gerd' }, { 'DELETE /api/contacts/gerd/person': { body: { erased } } });
    await model.load();
    await model.confirm();
    expect(sent.some(({ method }) => method === 'DELETE')).toBe(false);
    model.asking.value = 'erasure';
    await model.confirm();
    expect([model.erased.value, model.asking.value]).toEqual([erased, null]);
  });
});

describe('somebody who asks about their data', () => {
  it('is found by the address, and forgotten only after it was asked', async () => {
    const person = { email: 'luc@x.test', contacts: [], collaborations: [{}], mails: [] };
    const erased = { contacts: 0, collaborations: 1, mails: 0 };
    const { fetch, sent } = cannedFetch({
      ...known,
      'POST /api/person-exports': { body: { person } },
      'POST /api/person-erasures': { body: { erased } },
    });
    const { person: model } = createContactList(createApi(fetch), new URLSearchParams(), signal('en'));
    await model.find();
    expect([model.problems.value.map(({ code }) => code), sent]).toEqual([['required'], []]);
    model.email.value = ' luc@x.test';
    await model.find();
    expect(model.person.value).toEqual(person);
    await model.erase();
    expect(sent).toHaveLength(1);
    model.asking.value = true;
    await model.erase();
    expect([model.person.value, model.erased.value]).toEqual([null, erased]);
    expect(sent[1]).toMatchObject({ path: '/api/person-erasures', body: { email: 'luc@x.test' } });
  });
});
