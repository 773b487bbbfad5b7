import { describe, expect, it } from 'vitest';
import { createSurveyList } from '../../../client/console/surveys/list/survey-list-model.ts';
import { createApi } from '../../../client/shared/api.ts';
import { cannedFetch } from './canned-fetch.ts';
import { sessionRecord, survey } from './surveys-of-test.ts';

const surveys = [
  { ...survey, id: 'a', state: 'closed', responses: 74 },
  {
    ...survey,
    id: 'b',
    state: 'open',
    responses: 17,
    record: { ...sessionRecord, numbers: '245/246', endsOn: '2026-11-20' },
  },
  {
    ...survey,
    id: 'c',
    record: { ...sessionRecord, committee: 'HSC', numbers: '76', place: 'Málaga', endsOn: '2025-09-01' },
  },
];

async function listOver(query: string) {
  const list = createSurveyList(
    createApi(cannedFetch({ 'GET /api/surveys': { body: { surveys } } }).fetch),
    new URLSearchParams(query),
  );
  await list.load();
  return { list, ids: () => list.shown.value.map(({ id }) => id).join('') };
}

describe('the list of surveys', () => {
  it.each([
    ['', 'bac'],
    ['sort=date', 'cab'],
    ['sort=-responses', 'abc'],
    ['sort=state', 'cba'],
    ['sort=occasion', 'cab'],
    ['committee=HSC', 'c'],
    ['state=open', 'b'],
    ['text=malaga', 'c'],
    ['text=ctp+245', 'b'],
    ['text=nothing', ''],
    ['sort=nonsense&state=nonsense&committee=nonsense', 'bac'],
  ])('with %j shows %j', async (query, expected) => {
    expect((await listOver(query)).ids()).toBe(expected);
  });

  it('leads back to the same view by its address', async () => {
    const { list } = await listOver('');
    expect(list.address.value).toBe('/console/surveys');
    list.text.value = 'Málaga';
    list.state.value = 'draft';
    list.sortBy('responses');
    list.sortBy('responses');
    const again = await listOver(new URL(list.address.value, 'https://surveys.test').search);
    expect([again.ids(), again.list.order.value]).toEqual(['c', { column: 'responses', descending: true }]);
    again.list.clear();
    expect(again.list.address.value).toBe('/console/surveys?sort=-responses');
  });

  it('offers only the committees that are there', async () => {
    expect((await listOver('')).list.committees.value).toEqual(['HSC', 'PTC']);
  });
});
