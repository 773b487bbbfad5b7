import { describe, expect, it } from 'vitest';
import { createFigureSeries } from '../../../client/console/plan/figures/figure-series-model.ts';
import { createMeasureImport } from '../../../client/console/plan/measures/measure-import-model.ts';
import { measuresCsv } from '../../../client/console/plan/measures/measures-csv.ts';
import { createMeasures } from '../../../client/console/plan/measures/measures-model.ts';
import { createApi } from '../../../client/shared/api.ts';
import { parseMeasures } from '../../../server/plan/measures/parse-measures.ts';
import { cannedFetch } from './canned-fetch.ts';

const measure = (id: string, dueOn: string, doneOn: string | null, more = {}) => ({
  id,
  series: 'SO1.completion',
  title: `Measure ${id}`,
  dueOn,
  doneOn,
  state: 'in-force',
  replaces: null,
  enteredBy: 'sofia',
  enteredAt: '2026-11-22T09:00:00.000Z',
  endedBy: null,
  endedAt: null,
  ...more,
});
const measures = [
  measure('a', '2025-06-30', '2025-06-12'),
  measure('b', '2025-09-30', '2026-01-04'),
  measure('c', '2025-12-31', '2025-12-01'),
  measure('d', '2025-12-31', '2025-12-01', { state: 'withdrawn' }),
  measure('e', '2026-03-31', null),
];
const answers = {
  'GET /api/measures': { body: { measures, names: { sofia: 'Sofia' } } },
  'GET /api/figures': { body: { figures: [], names: {} } },
};
const now = () => new Date('2026-11-22T09:00:00Z');

describe('the list of measures', () => {
  it('shows what is in force, and apart what has ended', async () => {
    const model = createMeasures(createApi(cannedFetch(answers).fetch));
    await model.load();
    expect(model.inForce.value.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'e']);
    expect(model.ended.value.map(({ id }) => id)).toEqual(['d']);
  });

  it('a measure is done: a change that takes the place of the entry', async () => {
    const { fetch, sent } = cannedFetch({ ...answers, 'POST /api/measures': { status: 201, body: { id: 'n' } } });
    const model = createMeasures(createApi(fetch));
    await model.load();
    model.change(model.inForce.value[3] ?? null);
    expect([model.fields.title.value, model.fields.doneOn.value]).toEqual(['Measure e', '']);
    model.fields.doneOn.value = '2026-03-30';
    await model.save();
    const changed = { series: 'SO1.completion', title: 'Measure e', dueOn: '2026-03-31', doneOn: '2026-03-30' };
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ measure: changed, replaces: 'e' });
    expect([model.done.value, model.changing.value, model.fields.title.value]).toEqual(['changed', null, '']);
  });

  it('every field that lacks something is named', async () => {
    const model = createMeasures(createApi(cannedFetch({}).fetch));
    await model.save();
    expect(model.problems.value.map(({ path }) => path)).toEqual(['measure.series', 'measure.title', 'measure.dueOn']);
  });

  it('what is downloaded is what the import reads', () => {
    const entries = measures.slice(0, 3).map(({ title, ...more }) => ({ ...more, title: `=${title}, "so"` }));
    const parsed = parseMeasures(new TextEncoder().encode(measuresCsv(entries)), () => '2026-11-22');
    expect(parsed).toMatchObject({
      ok: true,
      measures: entries.map(({ series, title, dueOn, doneOn }) => ({ series, title, dueOn, doneOn })),
    });
  });

  it('a file is shown before it is applied', async () => {
    const plan = { changes: [{ kind: 'added', line: 2 }], unchanged: 0, digest: 'abc' };
    const { fetch } = cannedFetch({
      'POST /api/measure-imports?dry=1': { body: { plan, applied: false } },
      'POST /api/measure-imports?plan=abc': { body: { plan, applied: true } },
    });
    const model = createMeasureImport(createApi(fetch));
    await model.choose(new Blob(['objective,measure,due']));
    expect(model.state.value).toMatchObject({ is: 'shown', found: { plan } });
    await model.apply();
    expect(model.state.value).toEqual({ is: 'applied', applied: 1 });
  });
});

describe('a figure that measures give', () => {
  const open = async (series: string, more: Parameters<typeof cannedFetch>[0] = {}) => {
    const model = createFigureSeries(createApi(cannedFetch({ ...answers, ...more }).fetch), series, now);
    await model.load();
    return model;
  };

  it('is proposed for the last reporting year, and for the period that is typed', async () => {
    const model = await open('SO1.completion');
    expect(model.proposed.value?.found).toMatchObject({ period: { from: '2025-01', to: '2025-12' }, part: 2, base: 3 });
    model.fields.period.value = '2026-01/2026-06';
    expect(model.proposed.value?.found).toMatchObject({ part: 0, base: 1 });
  });

  it('is taken over by one press, and not before', async () => {
    const model = await open('SO1.completion');
    const typed = () => {
      const { period, value, base, source } = model.fields;
      return [period.value, value.value, base.value, source.value];
    };
    expect(typed()).toEqual(['', '', '', '']);
    model.takeOver('Implementation Plan');
    expect(typed()).toEqual(['2025', '66.67', '3', 'Implementation Plan']);
  });

  it('leaves the source that somebody has typed', async () => {
    const model = await open('SO1.completion');
    model.fields.source.value = 'Report to the Council';
    model.takeOver('Implementation Plan');
    expect(model.fields.source.value).toBe('Report to the Council');
  });

  it('is nothing where no measure is due, nor for other KPIs, nor where the list is not to be had', async () => {
    const none = await open('SO3.completion');
    none.takeOver('Implementation Plan');
    expect([none.proposed.value?.found.base, none.fields.value.value]).toEqual([0, '']);
    expect((await open('SP2.seizures')).proposed.value).toBeNull();
    expect((await open('SO1.completion', { 'GET /api/measures': { status: 500 } })).proposed.value).toBeNull();
  });
});
