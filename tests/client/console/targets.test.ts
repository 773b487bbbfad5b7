import { describe, expect, it } from 'vitest';
import { createMargins } from '../../../client/console/plan/targets/margin-model.ts';
import { createTargets } from '../../../client/console/plan/targets/target-model.ts';
import { readTypedMargin, readTypedTarget } from '../../../client/console/plan/targets/typed-target.ts';
import { createApi } from '../../../client/shared/api.ts';
import { cannedFetch } from './canned-fetch.ts';

const now = () => new Date('2026-11-22T09:00:00Z');
const decision = { operator: '>=', source: 'Council', enteredBy: 'sofia', enteredAt: '', state: 'in-force' };
const targets = [
  { ...decision, id: 'next', series: 'SP3.alignment', value: 90, validFrom: '2027-01-01' },
  { ...decision, id: 'slip', series: 'SP3.alignment', value: 8, validFrom: '2026-01-01', state: 'withdrawn' },
  { ...decision, id: 'held', series: 'SP3.alignment', value: 85, validFrom: '2025-01-01' },
];
const margins = [{ ...decision, id: 'm', series: 'SP1.satisfaction', points: 4, validFrom: '2027-01-01' }];
const answers = {
  'GET /api/targets': { body: { targets, names: {} } },
  'GET /api/margins': { body: { margins, default: 5, names: {} } },
  'GET /api/focus-areas': { body: { focusAreas: [] } },
};

describe('the targets', () => {
  it('of today are what was decided for the latest day, else what the plan prints', async () => {
    const model = createTargets(createApi(cannedFetch(answers).fetch), now);
    await model.load();
    const row = (series: string) => model.rows.value.find((found) => found.series === series);
    expect(row('SP3.alignment')).toMatchObject({ target: { value: 85 }, decided: { id: 'held' } });
    expect(row('SP3.alignment')?.history.map(({ id }) => id)).toEqual(['next', 'slip', 'held']);
    expect(row('ORG.completion')).toMatchObject({ target: { operator: '=', value: 100 }, decided: undefined });
    expect(row('SP1.satisfaction')?.target).toBeUndefined();
  });

  it('are sent in the unit of their series', async () => {
    const { fetch, sent } = cannedFetch({ ...answers, 'POST /api/targets': { status: 201, body: { id: 'n' } } });
    const model = createTargets(createApi(fetch), now);
    model.fields.series.value = 'SP1.satisfaction';
    model.fields.value.value = '75,5 %';
    model.fields.validFrom.value = '2027-01-01';
    model.fields.source.value = 'Council';
    await model.save();
    const body = {
      series: 'SP1.satisfaction',
      operator: '>=',
      value: 75.5,
      validFrom: '2027-01-01',
      source: 'Council',
    };
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual(body);
    expect([model.done.value, model.fields.value.value]).toEqual(['recorded', '']);
  });

  it.each([
    [{ series: 'SP3.external-experts', value: '200' }, []],
    [{ series: 'SP3.external-experts', value: '200,5' }, ['value not-a-whole-number']],
    [{ series: 'SP3.alignment', value: '101' }, ['value not-a-percentage']],
    [{ series: '', value: '5' }, ['series required']],
    [{ source: '', validFrom: '', value: '' }, ['value required', 'validFrom required', 'source required']],
  ])('typed as %j', (change, found) => {
    const typed = {
      series: 'SP3.alignment',
      operator: '>=',
      value: '80',
      validFrom: '2027-01-01',
      source: 'x',
    } as const;
    const read = readTypedTarget({ ...typed, ...change });
    expect(read.ok ? [] : read.problems.map(({ path, code }) => `${path} ${code}`)).toEqual(found);
  });
});

describe('the margins', () => {
  it('of today are 5 points until another one begins to hold', async () => {
    const model = createMargins(createApi(cannedFetch(answers).fetch), now);
    await model.load();
    expect(model.rows.value).toHaveLength(10);
    expect(model.rows.value.find(({ series }) => series === 'SP1.satisfaction')).toMatchObject({
      points: 5,
      decided: undefined,
      history: [{ id: 'm' }],
    });
  });

  it('say at the day that a survey is open already', async () => {
    const problems = [{ path: 'validFrom', code: 'survey-opened-since', details: { day: '2026-11-20' } }];
    const { fetch } = cannedFetch({ ...answers, 'POST /api/margins': { status: 409, body: { problems } } });
    const model = createMargins(createApi(fetch), now);
    model.fields.series.value = 'SP1.satisfaction';
    model.fields.points.value = '3';
    model.fields.validFrom.value = '2026-11-01';
    model.fields.source.value = 'x';
    await model.save();
    expect(model.problems.value).toEqual(problems);
    expect(model.fields.points.value).toBe('3');
  });

  it.each([
    ['2,5', []],
    ['0', ['points not-a-margin']],
    ['51', ['points not-a-margin']],
    ['five', ['points not-a-margin']],
    ['', ['points required']],
  ])('typed as %j', (points, found) => {
    const read = readTypedMargin({ series: 'SP1.satisfaction', points, validFrom: '2027-01-01', source: 'x' });
    expect(read.ok ? [] : read.problems.map(({ path, code }) => `${path} ${code}`)).toEqual(found);
  });
});
