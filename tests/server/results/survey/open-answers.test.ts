import { expect, it } from 'vitest';
import type { Database } from '../../../../server/platform/database/tables.ts';
import { gatherOpenAnswers } from '../../../../server/results/survey/open-answers.ts';
import { readOpenAnswers } from '../../../../server/results/survey/read-open-answers.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { activityPlan } from '../../surveys/fielding/plans.ts';
import { createSurveyApp } from '../../surveys/fielding/survey-app.ts';
import { resultsFor, sendAll } from './answered-survey.ts';

/** Forms as they lie in the store, without the way through HTTP. */
async function store(db: Database, surveyId: string, count: number): Promise<void> {
  for (let from = 0; from < count; from += 500) {
    const rows = Array.from({ length: Math.min(500, count - from) }, (_, index) => ({
      survey_id: surveyId,
      key: `key-${from + index}`,
      delegation: index === 0 ? 'observer' : 'BE',
      delegation_known: 0 as const,
      language: 'en',
      answers: JSON.stringify({ overall: 5, keep: `text ${from + index}`, days: from + index }),
      submitted_at: '2026-11-22T09:00:00.000Z',
      origin: 'demo' as const,
    }));
    await db.insertInto('response').values(rows).execute();
  }
}

describeEachDatabase('texts and numbers', (open) => {
  it('are read alike here and where many forms are read, at most 2,000 texts of a variable', async () => {
    const app = await createSurveyApp(open);
    const { id, confidentiality } = await app.open();
    await store(app.dependencies.db, id, 2_100);
    const request = { survey: { id, confidentiality }, texts: ['keep', 'change'], numbers: ['days'] };
    const here = await gatherOpenAnswers(app.dependencies, request);
    expect(here.texts.map(({ values }) => values.length)).toEqual([2_000, 0]);
    // Every 500th form is an observer's: 0, 500, 1000, 1500, 2000.
    const [[variable, days] = []] = here.numbers;
    expect([variable, days?.n]).toEqual(['days', 2_095]);
    // A least and a greatest would each be the answer of one Member.
    expect(Object.keys(days ?? {})).toEqual(['units', 'n', 'mean']);
    expect(days?.mean).toBeCloseTo(((2_099 * 2_100) / 2 - 5_000) / 2_095, 6);
    expect(await readOpenAnswers(app.dependencies, request, 1_000_000)).toEqual(here);
  });

  it('count the Members behind the numbers, for one with many delegates is still one', async () => {
    const app = await createSurveyApp(open);
    const plan = {
      ...activityPlan,
      definition: 'post-capacity-building-follow-up',
      confidentiality: 'confidential',
    } as const;
    const form = (delegation: string, colleagues: number) => ({ delegation, overall: 5, colleagues });
    const alone = await app.open(plan, 'carl');
    await sendAll(
      app,
      alone,
      [1, 2, 3, 4, 5, 6].map((colleagues) => form('KZ', colleagues)),
    );
    await app.close(alone, 'carl');
    const ofOne = (await resultsFor(app, alone, 'carl')).items.find(({ variable }) => variable === 'colleagues');
    expect(ofOne?.numbers).toBeUndefined();
    const together = await app.open(plan, 'carl');
    await sendAll(app, together, ['KZ', 'FR', 'BE', 'DE', 'IT'].map(form));
    await app.close(together, 'carl');
    const ofFive = (await resultsFor(app, together, 'carl')).items.find(({ variable }) => variable === 'colleagues');
    expect(ofFive?.numbers).toEqual({ units: 5, n: 5, mean: 2 });
  });

  it('stand in an order that is not that of the forms, another one for each variable', async () => {
    const app = await createSurveyApp(open);
    const { id, confidentiality } = await app.open();
    await store(app.dependencies.db, id, 50);
    const { texts } = await gatherOpenAnswers(app.dependencies, {
      survey: { id, confidentiality },
      texts: ['keep'],
      numbers: [],
    });
    const [keep] = texts;
    expect(keep?.values.toSorted()).toEqual(Array.from({ length: 50 }, (_, index) => `text ${index}`).toSorted());
    expect(keep?.values).not.toEqual(Array.from({ length: 50 }, (_, index) => `text ${index}`));
  });
});
