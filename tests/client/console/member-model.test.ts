import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { changedFields } from '../../../client/console/register/members/changed-fields.ts';
import { createMemberModel } from '../../../client/console/register/members/member-model.ts';
import { uiIn } from '../../../client/console/blocks/ui.ts';
import { createApi } from '../../../client/shared/api.ts';
import { cannedFetch } from './canned-fetch.ts';
import { contactOf, memberOf, register } from './register-of-test.ts';

const known = {
  'GET /api/members/register': { body: { members: register } },
  'GET /api/members/XK/changes': { body: { changes: [] } },
  'GET /api/contacts': { body: { contacts: [contactOf('a', 'XK'), contactOf('b', 'DE')] } },
};

function modelOf(id: string | null, answers: Parameters<typeof cannedFetch>[0] = {}, language = 'en') {
  const { fetch, sent } = cannedFetch({ ...known, ...answers });
  const created: string[] = [];
  return {
    model: createMemberModel(createApi(fetch), id, signal(language), (made) => created.push(made)),
    sent,
    created,
  };
}

describe('a Member on the screen', () => {
  it('is changed from the revision that was read', async () => {
    const { model, sent } = modelOf('XK', { 'PUT /api/members/XK': { status: 204 } });
    await model.load();
    expect(model.contacts.value.map(({ id }) => id)).toEqual(['a']);
    model.fields.confidence.value = 'high';
    model.fields.memberSince.value = ' ';
    await model.save();
    expect(sent.find(({ method }) => method === 'PUT')?.body).toEqual({
      iso2: 'XK',
      name: { en: 'Kosovo', fr: 'Kosovo' },
      region: 'EUR',
      counted: true,
      memberSince: null,
      confidence: 'high',
      note: '',
      revision: 1,
    });
    expect(model.isSaved.value).toBe(true);
  });

  it('says at the top when somebody else was faster, and beside the field what is wrong with it', async () => {
    const outdated = { status: 409, body: { problems: [{ path: 'revision', code: 'changed-meanwhile' }] } };
    const taken = { status: 409, body: { problems: [{ path: 'name.en', code: 'name-taken' }] } };
    const { model } = modelOf('XK', { 'PUT /api/members/XK': [outdated, taken] });
    await model.load();
    await model.save();
    expect([model.failure.value?.problems[0]?.code, model.problems.value]).toEqual(['changed-meanwhile', []]);
    await model.save();
    expect([model.failure.value, model.problems.value.map(({ path }) => path)]).toEqual([null, ['name.en']]);
  });

  it('is a Member since ‘avant-2012’ to readers of French, and to the register since before-2012', async () => {
    const member = memberOf('XK', 'Kosovo', 'Kosovo', { memberSince: 'before-2012' });
    const answers = {
      'GET /api/members/register': { body: { members: [member] } },
      'PUT /api/members/XK': { status: 204 },
    };
    const { model, sent } = modelOf('XK', answers, 'fr');
    await model.load();
    expect(model.fields.memberSince.value).toBe('avant-2012');
    await model.save();
    expect(sent.find(({ method }) => method === 'PUT')?.body).toMatchObject({ memberSince: 'before-2012' });
  });

  it('that is new needs both names and a region', async () => {
    const { model, sent, created } = modelOf(null, { 'POST /api/members': { status: 201, body: { id: 'M234567' } } });
    await model.load();
    await model.save();
    expect(model.problems.value.map(({ path }) => path)).toEqual(['name.en', 'name.fr', 'region']);
    expect(sent).toEqual([]);
    model.fields['name.en'].value = 'Atlantis';
    model.fields['name.fr'].value = 'Atlantide';
    model.fields.region.value = 'EUR';
    await model.save();
    expect(created).toEqual(['M234567']);
  });
});

describe('a change of the register in words', () => {
  const ui = uiIn('en');

  it('names only what changed', () => {
    const before = memberOf('SR', 'Suriname', 'Suriname', { memberSince: '2018' });
    const after = { ...before, memberSince: '2018-06-26', counted: false };
    expect(changedFields(before, after, ui)).toEqual([
      { label: 'Member since', before: '2018', after: '26 June 2018' },
      { label: 'Counted as a Member', before: 'Yes', after: 'No' },
    ]);
  });

  it('tells all of a new one', () => {
    const fields = changedFields(null, memberOf('SR', 'Suriname', 'Suriname'), ui);
    expect(fields.map(({ after }) => after)).toContain('before 2012');
    expect(fields.every(({ before }) => before === '')).toBe(true);
  });
});
