import { describe, expect, it } from 'vitest';
import { createActivities } from '../../../client/console/plan/activities/activities-model.ts';
import { createFigureSeries } from '../../../client/console/plan/figures/figure-series-model.ts';
import { createApi } from '../../../client/shared/api.ts';
import { cannedFetch } from './canned-fetch.ts';

const entry = {
  id: 'a',
  surveyId: null,
  title: { en: 'Workshop', fr: 'Atelier' },
  startsOn: '2025-03-03',
  endsOn: '2025-03-07',
  alignedWithPlan: true,
  experts: 2,
  accreditedExperts: null,
  cost: 18_500,
  ofSurvey: null,
  enteredBy: 'sofia',
  enteredAt: '2026-11-22T09:00:00.000Z',
};
const ofSurvey = { alignedWithPlan: null, experts: 4, accreditedExperts: null };
const surveyed = { ...entry, ...ofSurvey, id: null, surveyId: 's', ofSurvey, cost: null };
const answers = {
  'GET /api/activities': { body: { activities: [entry, surveyed], names: { sofia: 'Sofia' } } },
  'GET /api/figures': { body: { figures: [], names: {} } },
};
const taken = { 'POST /api/activities': { status: 201, body: { id: 'n' } } };

const open = async () => {
  const { fetch, sent } = cannedFetch({ ...answers, ...taken });
  const model = createActivities(createApi(fetch));
  await model.load();
  return { model, sent: () => sent.find(({ method }) => method === 'POST')?.body };
};

describe('the register of activities', () => {
  it('takes an activity without a survey; what is left empty is not known', async () => {
    const { model, sent } = await open();
    model.fields['title.en'].value = ' Mission ';
    model.fields.startsOn.value = '2026-02-02';
    model.fields.endsOn.value = '2026-02-06';
    model.fields.cost.value = '12 500,50';
    await model.save();
    const about = { kind: 'own', title: { en: 'Mission' }, startsOn: '2026-02-02', endsOn: '2026-02-06' };
    const unknown = { alignedWithPlan: null, experts: null, accreditedExperts: null };
    expect(sent()).toEqual({ activity: { about, ...unknown, cost: 12_500.5 }, replaces: null });
    expect(model.done.value).toBe('entered');
  });

  it('changes an entry from what it says now', async () => {
    const { model, sent } = await open();
    model.change(entry);
    const { fields } = model;
    expect([fields['title.fr'].value, fields.alignedWithPlan.value, fields.cost.value]).toEqual([
      'Atelier',
      'yes',
      '18500',
    ]);
    fields.accreditedExperts.value = '1';
    fields.cost.value = '0';
    await model.save();
    expect(sent()).toMatchObject({
      activity: { alignedWithPlan: true, experts: 2, accreditedExperts: 1, cost: 0 },
      replaces: 'a',
    });
  });

  it('of a survey’s activity sends only what the survey does not say', async () => {
    const { model, sent } = await open();
    model.change(surveyed);
    model.fields.accreditedExperts.value = '3';
    model.fields.alignedWithPlan.value = 'no';
    await model.save();
    const about = { kind: 'survey', surveyId: 's' };
    expect(sent()).toEqual({
      activity: { about, alignedWithPlan: false, experts: null, accreditedExperts: 3, cost: null },
      replaces: null,
    });
  });

  it('names every field that lacks something', async () => {
    const { model } = await open();
    model.fields.startsOn.value = '2026-02-02';
    model.fields.endsOn.value = '2026-02-01';
    model.fields.experts.value = '1';
    model.fields.accreditedExperts.value = '2';
    model.fields.cost.value = 'much';
    await model.save();
    expect(model.problems.value.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'activity.about.title required',
      'activity.about.endsOn ends-before-start',
      'activity.accreditedExperts more-than-experts',
      'activity.cost not-a-cost',
    ]);
  });
});

describe('a figure that activities give', () => {
  it.each([
    ['SP3.alignment', 'alignment', { part: 1, base: 1, unknown: 1 }, ['2025', '100', '1']],
    ['SP3.accredited-delivery', 'experts', { part: 0, base: 0, unknown: 2 }, ['', '', '']],
    ['SP3.funds', 'funds', { part: 18_500, base: 18_500, unknown: 1 }, ['2025', '100', '18500']],
  ])('%s is proposed with what is not known apart', async (series, from, found, filled) => {
    const api = createApi(cannedFetch(answers).fetch);
    const model = createFigureSeries(api, series, () => new Date('2026-11-22T09:00:00Z'));
    await model.load();
    expect(model.proposed.value).toMatchObject({ from, found });
    model.takeOver('Register');
    const { period, value, base } = model.fields;
    expect([period.value, value.value, base.value]).toEqual(filled);
  });
});
