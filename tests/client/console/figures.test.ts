import { describe, expect, it } from 'vitest';
import { createFigureList } from '../../../client/console/plan/figures/figure-list-model.ts';
import { createFigureSeries } from '../../../client/console/plan/figures/figure-series-model.ts';
import { readTypedFigure } from '../../../client/console/plan/figures/typed-figure.ts';
import { createApi } from '../../../client/shared/api.ts';
import { cannedFetch } from './canned-fetch.ts';

const entry = (id: string, series: string, year: number, value: number, more = {}) => ({
  id,
  series,
  value,
  period: { from: `${year}-01`, to: `${year}-12` },
  base: null,
  operations: null,
  members: null,
  source: 'Report',
  state: 'in-force',
  replaces: null,
  enteredBy: 'sofia',
  enteredAt: '2026-11-22T09:00:00.000Z',
  endedBy: null,
  endedAt: null,
  ...more,
});
const figures = [
  entry('a', 'SP3.alignment', 2024, 85),
  entry('b', 'SP3.alignment', 2025, 79),
  entry('c', 'SP3.external-experts', 2025, 240),
  entry('d', 'SP2.seizures', 2025, 9, { state: 'withdrawn' }),
];
const decision = { operator: '>=', source: 'Council', state: 'in-force', enteredBy: 'sofia', enteredAt: '' };
const targets = [
  { ...decision, id: 'y', series: 'SP3.external-experts', value: 300, validFrom: '2027-01-01' },
  { ...decision, id: 'x', series: 'SP3.external-experts', value: 230, validFrom: '2025-07-01' },
];
const answers = {
  'GET /api/figures': { body: { figures, names: { sofia: 'Sofia' } } },
  'GET /api/targets': { body: { targets, names: {} } },
};
const now = () => new Date('2026-11-22T09:00:00Z');

describe('the recorded figures', () => {
  it('show of each series the latest period against the target of today', async () => {
    const list = createFigureList(createApi(cannedFetch(answers).fetch), now);
    await list.load();
    const row = (series: string) => list.rows.value.find((found) => found.series === series);
    expect(list.rows.value).toHaveLength(16);
    expect(row('SP3.alignment')).toMatchObject({ latest: { id: 'b' }, isReached: false, target: { value: 80 } });
    expect(row('SP3.external-experts')).toMatchObject({ isReached: true, target: { value: 230 } });
    expect(row('SP2.seizures')).toMatchObject({ latest: undefined, isReached: undefined });
    expect([list.year, list.recordedForYear.value]).toEqual([2025, 2]);
  });

  it('say why they are not there', async () => {
    const list = createFigureList(
      createApi(cannedFetch({ ...answers, 'GET /api/targets': { status: 500 } }).fetch),
      now,
    );
    await list.load();
    expect([list.isLoaded.value, list.failure.value?.code]).toEqual([false, 'internal']);
  });
});

describe('one series', () => {
  const open = async (series: string, more: Parameters<typeof cannedFetch>[0] = {}) => {
    const { fetch, sent } = cannedFetch({ ...answers, ...more });
    const model = createFigureSeries(createApi(fetch), series, now);
    await model.load();
    return { model, sent: () => sent.find(({ method }) => method === 'POST')?.body };
  };

  it('takes a new figure, leaving what is not known open', async () => {
    const { model, sent } = await open('SP3.alignment', { 'POST /api/figures': { status: 201, body: { id: 'n' } } });
    model.fields.period.value = '2026-01/2026-06';
    model.fields.value.value = '82,5 %';
    model.fields.source.value = ' Register ';
    expect(model.period.value).toEqual({ from: '2026-01', to: '2026-06' });
    await model.save();
    const figure = { series: 'SP3.alignment', value: 82.5, period: { from: '2026-01', to: '2026-06' } };
    const unknown = { base: null, operations: null, members: null };
    expect(sent()).toEqual({ figure: { ...figure, ...unknown, source: 'Register' }, replaces: null });
    expect([model.done.value, model.fields.value.value]).toEqual(['recorded', '']);
  });

  it('corrects an entry from what it says now', async () => {
    const { model, sent } = await open('SP3.alignment', { 'POST /api/figures': { status: 201, body: { id: 'n' } } });
    const [, second] = model.entries.value;
    if (second === undefined) throw new Error('nothing to correct');
    model.correct(second);
    expect([model.fields.period.value, model.fields.value.value]).toEqual(['2025', '79']);
    model.fields.value.value = '80';
    await model.save();
    expect(sent()).toMatchObject({ figure: { value: 80 }, replaces: 'b' });
    expect([model.done.value, model.correcting.value]).toEqual(['corrected', null]);
  });

  it('shows at the field what the server refuses', async () => {
    const problems = [{ path: 'figure.period.to', code: 'period-not-begun' }];
    const refused = { 'POST /api/figures': { status: 422, body: { problems } } };
    const { model } = await open('SP3.external-experts', refused);
    model.fields.period.value = '2030';
    model.fields.value.value = '3';
    model.fields.source.value = 'x';
    await model.save();
    expect(model.problems.value).toMatchObject([{ path: 'period', code: 'period-not-begun' }]);
    expect(model.fields.period.value).toBe('2030');
  });
});

describe('a figure as people type it', () => {
  const typed = { period: '2025', value: '5', base: '', operations: '', members: '', source: 'x' };
  it.each([
    ['SP2.seizures', { value: '1 240' }, []],
    ['SP2.seizures', { value: '12,5' }, ['value not-a-whole-number']],
    ['SP2.seizures', { operations: 'many', members: '-1' }, ['operations not-a-number-of', 'members not-a-number-of']],
    ['SP3.alignment', { value: '12,5', base: '57' }, []],
    ['SP3.alignment', { value: '120' }, ['value not-a-percentage']],
    ['SP3.alignment', { base: '0' }, ['base not-an-amount']],
    ['SP3.alignment', { period: 'last year' }, ['period not-a-period']],
    ['SP3.alignment', { period: '', value: ' ', source: '' }, ['period required', 'value required', 'source required']],
  ] as const)('of %s with %j', (series, change, found) => {
    const read = readTypedFigure(series, { ...typed, ...change });
    expect(read.ok ? [] : read.problems.map(({ path, code }) => `${path} ${code}`)).toEqual(found);
  });

  it('tells operations and Members of the seizures only, and a base of percentages only', () => {
    const beside = { ...typed, base: '9', operations: '3', members: '4' };
    expect(readTypedFigure('SP2.seizures', beside)).toMatchObject({
      figure: { base: null, operations: 3, members: 4 },
    });
    expect(readTypedFigure('SP3.funds', beside)).toMatchObject({
      figure: { base: 9, operations: null, members: null },
    });
  });
});
