import { expect, it } from 'vitest';
import type { Answers } from '../../../../survey-definitions/language/answer.ts';
import { resultsOf } from '../../../../server/results/survey/results.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createSurveyApp, fromMember } from '../../surveys/fielding/survey-app.ts';
import { closedSurvey, ratings, resultsFor, sendAll } from './answered-survey.ts';

/** Eleven forms of seven Members and an observer. */
const forms: readonly Answers[] = [
  fromMember('BE', 5, { relevance: 4, keep: 'the agenda' }),
  fromMember('BE', 1, { relevance: { missing: 'noOpinion' }, keep: 'the room' }),
  fromMember('BE', 4),
  fromMember('FR', 4, { relevance: 2 }),
  fromMember('DE', 3, { relevance: 3 }),
  fromMember('IT', 2, { relevance: 5 }),
  fromMember('ES', 5, { documents: 5 }),
  { capacity: 'member', delegation: 'JP', overall: { missing: 'noOpinion' }, relevance: 1 },
  fromMember('KE', 5, { change: 'nothing' }),
  { capacity: 'observer', overall: 1, relevance: 1 },
  { capacity: 'observer', overall: 1 },
];

describeEachDatabase('the results of a confidential survey', (open) => {
  it('agree with a count by hand: Members have one voice, observers stand apart', async () => {
    const app = await createSurveyApp(open);
    const results = await resultsFor(app, await closedSurvey(app, {}, forms));
    const overall = results.items.find(({ variable }) => variable === 'overall');
    expect(overall?.counts).toEqual({ 5: 3, 4: 2, 3: 1, 2: 1, 1: 1 });
    expect(overall?.missing).toEqual({ notAsked: 0, skipped: 0, notApplicable: 0, noOpinion: 1 });
    // Two observers are too few to be shown.
    expect(overall).toMatchObject({ observers: {}, observersWithheld: true });
    const shareOfBelgium = 2 / 3;
    const rate = (shareOfBelgium + 1 + 0 + 0 + 1 + 1) / 6;
    expect(overall?.figure).toMatchObject({ shown: true, n: 6, answers: 8, population: 80, membersBehind: 6 });
    expect(overall?.figure?.shown && overall.figure.rate).toBeCloseTo(rate, 12);
    expect(results).toMatchObject({ unit: 'member', population: 80, responses: 11, withheld: null });
    expect(results.respondents).toEqual({ members: 7, forms: 9, observerForms: 2 });
    expect(results.kpi?.figure).toEqual(overall?.figure);
  });

  it('draw bars of what the rate counts: the satisfied parts of a bar are the rate, and the score is one of Members', async () => {
    const app = await createSurveyApp(open);
    const { items } = await resultsFor(app, await closedSurvey(app, {}, forms));
    const overall = items.find(({ variable }) => variable === 'overall');
    const shares = overall?.shares ?? {};
    expect(overall?.units).toBe(6);
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(overall?.figure?.shown && overall.figure.rate).toBeCloseTo((shares['5'] ?? 0) + (shares['4'] ?? 0), 12);
    expect(overall?.score?.mean).toBeCloseTo((10 / 3 + 4 + 3 + 2 + 5 + 5) / 6, 12);
  });

  it('warn where more Members have answered than N, and only there', async () => {
    const app = await createSurveyApp(open);
    expect((await resultsFor(app, await closedSurvey(app, { population: 6 }, forms))).warnings).toEqual([
      'more-than-population',
    ]);
    expect((await resultsFor(app, await closedSurvey(app, {}, forms))).warnings).toEqual([]);
  });

  it('withhold what fewer than five Members answered, however often', async () => {
    const app = await createSurveyApp(open);
    const { items } = await resultsFor(app, await closedSurvey(app, {}, forms));
    const documents = items.find(({ variable }) => variable === 'documents');
    expect(documents).toMatchObject({ withheld: 'primary', counts: {}, missing: {}, figure: { shown: false } });
    const relevance = items.find(({ variable }) => variable === 'relevance');
    expect(relevance).toMatchObject({ withheld: null, counts: { 5: 1, 4: 1, 3: 1, 2: 1, 1: 1 } });
  });

  it('keep to the threshold that is set', async () => {
    const app = await createSurveyApp(open);
    const { dependencies } = app;
    const survey = await closedSurvey(app, {}, ratings(5, 4, 2, 2, 1));
    expect((await resultsFor(app, survey)).kpi?.figure).toMatchObject({ shown: true, n: 5 });
    const strict = { ...dependencies.settings, disclosureThreshold: 6 };
    const { kpi } = await resultsOf({ ...dependencies, settings: strict }, survey);
    expect(kpi).toMatchObject({ figure: { shown: false, because: 'primary' }, comparison: { kind: 'withheld' } });
  });

  it('show ratings while it is open, texts only after the close', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open();
    await sendAll(app, survey, forms);
    const before = await resultsFor(app, survey);
    expect(before.texts).toEqual([]);
    expect(before.kpi?.figure).toMatchObject({ shown: true });
    await app.close(survey);
    const { texts } = await resultsFor(app, survey);
    expect(texts.map(({ variable }) => variable)).toEqual(['keep', 'change']);
    expect(texts[0]?.values.toSorted()).toEqual(['the agenda', 'the room']);
    expect(texts[1]?.values).toEqual(['nothing']);
  });

  it('come from the tally alone', async () => {
    const app = await createSurveyApp(open);
    const survey = await closedSurvey(app, {}, forms);
    const before = await resultsFor(app, survey);
    await app.dependencies.db.deleteFrom('response').execute();
    const after = await resultsFor(app, survey);
    expect(after.items).toEqual(before.items);
    expect(after.kpi).toEqual(before.kpi);
  });

  it('are for those who may see them; a foreign committee does not even learn that there is such a survey', async () => {
    const app = await createSurveyApp(open);
    const survey = await closedSurvey(app, {}, ratings(5));
    const path = `/api/surveys/${survey.id}/results`;
    expect((await app.as('sofia').get(path)).status).toBe(200);
    expect((await app.as('carl').get(path)).status).toBe(404);
    expect((await app.as('alice').get(path)).status).toBe(404);
    expect((await app.anybody.get(path)).status).toBe(401);
    const foreign = await app.as('hana').get(path);
    const absent = await app.as('hana').get('/api/surveys/nothing/results');
    expect([foreign.status, await foreign.text()]).toEqual([404, await absent.text()]);
  });
});
