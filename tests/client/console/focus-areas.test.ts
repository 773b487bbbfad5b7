import { expect, it } from 'vitest';
import { createFocusAreas } from '../../../client/console/plan/focus-areas/focus-area-model.ts';
import { areaNames } from '../../../client/console/plan/figures/series-words.ts';
import type { FocusAreaNames } from '../../../client/console/words/kpi-names.ts';
import { kpiOfSeries } from '../../../survey-definitions/kpis.ts';
import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { rowShortName } from '../../../client/console/words/kpi-names.ts';
import { createApi } from '../../../client/shared/api.ts';
import { cannedFetch } from './canned-fetch.ts';

const seriesName = (series: string, language: OfficialLanguage, areas: FocusAreaNames = new Map()): string => {
  const kpi = kpiOfSeries(series);
  return kpi === undefined ? series : rowShortName(kpi, series, language, areas);
};

const green = {
  id: 'FA2',
  code: 'FA2',
  name: { en: 'Green Customs', fr: 'Douanes vertes' },
  firstYear: 2022,
  lastYear: null,
  revision: 4,
};
const answers = { 'GET /api/focus-areas': { body: { focusAreas: [green] } } };

it('a change is made on the revision that was seen', async () => {
  const { fetch, sent } = cannedFetch({ ...answers, 'PUT /api/focus-areas/FA2': { status: 204 } });
  const model = createFocusAreas(createApi(fetch));
  await model.load();
  model.change(green);
  model.fields.lastYear.value = '2027';
  await model.save();
  const { id: _id, code: _code, ...known } = green;
  expect(sent.find(({ method }) => method === 'PUT')?.body).toEqual({ ...known, lastYear: 2027 });
  expect([model.done.value, model.changing.value, model.fields['name.en'].value]).toEqual(['changed', null, '']);
});

it('a new area may be typed by its French code', async () => {
  const { fetch, sent } = cannedFetch({ ...answers, 'POST /api/focus-areas': { status: 201, body: { id: 'x' } } });
  const model = createFocusAreas(createApi(fetch));
  model.fields.code.value = 'da4';
  model.fields['name.en'].value = 'Security';
  model.fields['name.fr'].value = 'Sécurité';
  model.fields.firstYear.value = '2026';
  await model.save();
  const body = { code: 'FA4', name: { en: 'Security', fr: 'Sécurité' }, firstYear: 2026, lastYear: null };
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual(body);
});

it('every field that lacks something is named', async () => {
  const model = createFocusAreas(createApi(cannedFetch({}).fetch));
  model.fields.lastYear.value = 'open';
  await model.save();
  expect(model.problems.value.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'code required',
    'name.en required',
    'name.fr required',
    'firstYear required',
    'lastYear not-a-year',
  ]);
});

it.each([
  ['en', 'FA · Satisfaction with the focus area – FA2 Green Customs, impact'],
  ['fr', 'DA · Satisfaction concernant le domaine d’attention – DA2 Douanes vertes, incidence'],
] as const)('a series is named after its area in %s', (language, name) => {
  expect(seriesName('FA.satisfaction-impact.FA2', language, areaNames([{ ...green }]))).toBe(name);
});
