import { expect, it } from 'vitest';
import type { Database } from '../../../server/database/tables.ts';
import { gatherOpenAnswers } from '../../../server/results/open-answers.ts';
import { readOpenAnswers } from '../../../server/results/read-open-answers.ts';
import { describeEachDatabase } from '../../setup/databases.ts';
import { createSurveyApp } from '../surveys/survey-app.ts';

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
    const { db, readDb } = app.dependencies;
    await store(db, id, 2_100);
    const request = { survey: { id, confidentiality }, texts: ['keep', 'change'], numbers: ['days'] };
    const here = await gatherOpenAnswers(readDb, request);
    expect(here.texts.map(({ values }) => values.length)).toEqual([2_000, 0]);
    // Every 500th form is an observer's: 0, 500, 1000, 1500, 2000.
    const [[variable, days] = []] = here.numbers;
    expect([variable, days?.n, days?.minimum, days?.maximum]).toEqual(['days', 2_095, 1, 2_099]);
    expect(days?.mean).toBeCloseTo(((2_099 * 2_100) / 2 - 5_000) / 2_095, 6);
    expect(await readOpenAnswers(readDb, request, 1_000_000)).toEqual(here);
  });

  it('stand in an order that is not that of the forms, another one for each variable', async () => {
    const app = await createSurveyApp(open);
    const { id, confidentiality } = await app.open();
    const { db, readDb } = app.dependencies;
    await store(db, id, 50);
    const { texts } = await gatherOpenAnswers(readDb, {
      survey: { id, confidentiality },
      texts: ['keep'],
      numbers: [],
    });
    const [keep] = texts;
    expect(keep?.values.toSorted()).toEqual(Array.from({ length: 50 }, (_, index) => `text ${index}`).toSorted());
    expect(keep?.values).not.toEqual(Array.from({ length: 50 }, (_, index) => `text ${index}`));
  });
});
