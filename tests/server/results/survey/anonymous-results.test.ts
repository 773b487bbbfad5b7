import { expect, it } from 'vitest';
import { wilsonInterval } from '../../../../survey-definitions/statistics/interval.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createSurveyApp } from '../../surveys/fielding/survey-app.ts';
import { closedSurvey, delegates, resultsFor, sendAll } from './answered-survey.ts';

const anonymous = { confidentiality: 'anonymous' } as const;

describeEachDatabase('the results of an anonymous survey', (open) => {
  it('are withheld until it is closed and counted', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open(anonymous);
    await sendAll(app, survey, delegates(5, 5, 4, 4, 2, 1));
    const nothing = { respondents: null, kpi: null, items: [], texts: [], trend: [] };
    expect(await resultsFor(app, survey)).toMatchObject({ withheld: 'open', responses: 6, ...nothing });
    // The time is over, the clockwork has not been there yet: there is no tally.
    app.advance(31 * 60_000);
    const late = await resultsFor(app, survey);
    expect(late).toMatchObject({ withheld: 'open', ...nothing });
    expect(late.survey.state).toBe('closed');
  });

  it('are withheld with fewer than five ballots, even from the KPI and the trend', async () => {
    const app = await createSurveyApp(open);
    const survey = await closedSurvey(app, anonymous, delegates(5, 5, 4, 2));
    expect(await resultsFor(app, survey)).toMatchObject({ withheld: 'too-few', kpi: null, items: [], trend: [] });
  });

  it('count delegates, without a finite population: N is a number of delegations', async () => {
    const app = await createSurveyApp(open);
    const forms = delegates(5, 5, 4, 3, 2).map((form, index) => ({ ...form, keep: `text ${index}` }));
    const observers = [4, 1, 1, 1, 1].map((overall) => ({ capacity: 'observer', overall }));
    const survey = await closedSurvey(app, { ...anonymous, population: 6 }, [...forms, ...observers]);
    const results = await resultsFor(app, survey);
    expect(results).toMatchObject({ unit: 'delegate', population: 6, withheld: null });
    expect(results.respondents).toEqual({ members: null, forms: 5, observerForms: 5 });
    expect(results.kpi?.figure).toMatchObject({ shown: true, rate: 0.6, n: 5, population: null, census: false });
    const overall = results.items.find(({ variable }) => variable === 'overall');
    expect(overall).toMatchObject({ counts: { 5: 2, 4: 1, 3: 1, 2: 1 }, observers: { 4: 1, 1: 4 } });
    expect(results.kpi?.figure).toMatchObject({ interval: null, effective: null });
    expect(results.texts[0]?.values.toSorted()).toEqual(['text 0', 'text 1', 'text 2', 'text 3', 'text 4']);
  });

  it('are worth as many answers as delegations registered for each delegate', async () => {
    const app = await createSurveyApp(open);
    const plan = { ...anonymous, population: 60, delegates: 120 };
    const survey = await closedSurvey(app, plan, delegates(5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4, 2, 2, 1, 1));
    const { kpi, items } = await resultsFor(app, survey);
    const limits = wilsonInterval(6, 8);
    expect(kpi?.figure).toMatchObject({ rate: 0.75, n: 16, effective: 8, population: null });
    expect(kpi?.figure.shown === true && kpi.figure.interval?.lower).toBeCloseTo(limits?.lower ?? Number.NaN, 12);
    const overall = items.find(({ variable }) => variable === 'overall');
    expect(overall?.figure).toEqual(kpi?.figure);
  });
});
