import { describe, expect, it } from 'vitest';
import { createBaselinesModel } from '../../../client/console/plan/baselines/baselines-model.ts';
import { typedPercent } from '../../../client/console/blocks/form/typed-percent.ts';
import { permissionsOf } from '../../../client/console/session/permissions.ts';
import { createApi } from '../../../client/shared/api.ts';
import type { RoleGrant } from '../../../server/access/staff/staff-contract.ts';
import { cannedFetch } from './canned-fetch.ts';

const kpi = (series: string, more = {}) => ({
  id: series,
  unit: 'satisfaction_rate_percent',
  description: { en: series, fr: series },
  series: [series],
  ...more,
});
const kpis = [
  kpi('RES.satisfaction-overall'),
  kpi('SO1.satisfaction-ptc', { committee: 'PTC' }),
  kpi('SP3.satisfaction', { instrument: 'post_capacity_building_survey' }),
  { ...kpi('SP2.seizures'), unit: 'count' },
];
const entry = (id: string, measuredOn: string) => ({
  id,
  series: 'SO1.satisfaction-ptc',
  measuredOn,
  state: 'in-force',
});
const answers = {
  'GET /api/kpis': { body: { kpis } },
  'GET /api/baselines': { body: { baselines: [entry('old', '2021-01-01'), entry('new', '2022-01-01')] } },
};

function modelFor(roles: readonly RoleGrant[], more: Parameters<typeof cannedFetch>[0] = {}) {
  const { fetch, sent } = cannedFetch({ ...answers, ...more });
  const session = { staff: { id: '', email: '', name: '', roles }, permissions: [] };
  return { model: createBaselinesModel(createApi(fetch), permissionsOf(session)), sent };
}

describe('a percentage as people type it', () => {
  it.each([
    ['78.2', 0.782],
    ['78,2', 0.782],
    ['78,2\u202f%', 0.782],
    ['100', 1],
    ['0', 0],
    ['100.1', undefined],
    ['-1', undefined],
    ['about 80', undefined],
    ['', undefined],
  ])('%j is %j', (typed, share) => expect(typedPercent(typed)).toBe(share));
});

describe('the baselines', () => {
  it.each([
    [[{ role: 'secretariat' } as const], ['RES.satisfaction-overall', 'SO1.satisfaction-ptc', 'SP3.satisfaction']],
    [[{ role: 'committee-secretary', committee: 'PTC' } as const], ['SO1.satisfaction-ptc']],
    [[{ role: 'capacity-building-officer' } as const], ['SP3.satisfaction']],
  ])('show %j the series that concern them', async (roles, series) => {
    const { model } = modelFor(roles);
    await model.load();
    expect(model.rows.value.map((row) => row.series)).toEqual(series);
  });

  it('put the newest first', async () => {
    const { model } = modelFor([{ role: 'secretariat' }]);
    await model.load();
    expect(model.rows.value[1]?.history.map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('record what is known, and what is left empty as not known', async () => {
    const { model, sent } = modelFor([{ role: 'secretariat' }], {
      'POST /api/baselines': { status: 201, body: { id: 'x' } },
    });
    const { form } = model;
    form.series.value = 'SP3.satisfaction';
    form.rate.value = '78,2 %';
    form.measuredOn.value = '2022-03-31';
    form.unit.value = 'delegate';
    form.source.value = ' Report ';
    await form.save();
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
      series: 'SP3.satisfaction',
      rate: 0.782,
      n: null,
      population: null,
      unit: 'delegate',
      scale: null,
      wording: null,
      measuredOn: '2022-03-31',
      source: 'Report',
    });
    expect([model.savedSeries.value, form.rate.value, form.unit.value]).toEqual(['SP3.satisfaction', '', '']);
  });

  it('name every field that cannot be accepted', async () => {
    const { form } = modelFor([]).model;
    form.rate.value = '780';
    form.n.value = '90';
    form.population.value = '80';
    await form.save();
    expect(form.problems.value.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'series required',
      'measuredOn required',
      'source required',
      'rate not-a-percentage',
      'n n-above-population',
    ]);
  });

  it('list all mistakes of a file', async () => {
    const problems = [{ path: 'line 3, rate', code: 'not-a-rate', details: { line: 3, column: 'rate' } }];
    const { model } = modelFor([], { 'POST /api/baseline-imports': { status: 422, body: { problems } } });
    await model.importCsv('a,b');
    expect(model.imported.value).toEqual({ is: 'refused', problems });
  });
});
