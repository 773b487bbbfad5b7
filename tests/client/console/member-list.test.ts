import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createMemberList } from '../../../client/console/register/members/member-list-model.ts';
import { createApi } from '../../../client/shared/api.ts';
import { cannedFetch } from './canned-fetch.ts';
import { contactOf, register } from './register-of-test.ts';

const contacts = [
  contactOf('gerd', 'DE', { name: 'Gerd' }),
  contactOf('awa', 'CI', { role: 'deputy' }),
  contactOf('old', 'XK', { endedAt: '2026-01-01T00:00:00.000Z' }),
];
const answers = {
  'GET /api/members/register': { body: { members: register } },
  'GET /api/contacts': { body: { contacts } },
};

async function listFor(query: string, language = 'en') {
  const words = signal(language);
  const model = createMemberList(createApi(cannedFetch(answers).fetch), new URLSearchParams(query), words);
  await model.load();
  return { model, words, ids: () => model.shown.value.map(({ member }) => member.id) };
}

describe('the register', () => {
  it.each([
    ['', ['CI', 'EU', 'DE', 'XK']],
    ['text=ivoire+cote', ['CI']],
    ['text=allemagne', ['DE']],
    ['text=gerd', ['DE']],
    ['text=xk', ['XK']],
    ['region=WCA', ['CI']],
    ['kind=without-contact', ['CI', 'EU', 'XK']],
    ['kind=doubtful', ['XK']],
    ['kind=counted', ['CI', 'DE', 'XK']],
    ['kind=not-counted', ['EU']],
    ['sort=-name', ['XK', 'DE', 'EU', 'CI']],
    ['sort=since', ['EU', 'CI', 'DE', 'XK']],
    ['sort=-contact', ['DE', 'CI', 'EU', 'XK']],
    ['region=nowhere&kind=odd&sort=odd', ['CI', 'EU', 'DE', 'XK']],
  ])('%j shows %j', async (query, ids) => {
    expect((await listFor(query)).ids()).toEqual(ids);
  });

  it('is in the order of the language it is read in', async () => {
    const { ids, words } = await listFor('');
    words.value = 'fr';
    expect(ids()).toEqual(['DE', 'CI', 'XK', 'EU']);
  });

  it('keeps its view in the address', async () => {
    const { model } = await listFor('region=EUR');
    model.text.value = 'ger man';
    model.order.value = { column: 'since', descending: true };
    expect(model.address.value).toBe('/console/members?text=ger+man&region=EUR&sort=-since');
    model.clear();
    expect([model.address.value, model.isFiltered.value]).toEqual(['/console/members?sort=-since', false]);
  });

  it('counts N whatever is shown', async () => {
    const { model } = await listFor('region=WCA');
    expect([model.shown.value.length, model.counted.value]).toEqual([1, 3]);
  });
});
