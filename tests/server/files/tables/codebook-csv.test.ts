import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { activityPlan, ptcPlan, wavePlan } from '../../surveys/fielding/plans.ts';
import { createSurveyApp } from '../../surveys/fielding/survey-app.ts';
import { readCsv, recordsIn } from './read-csv.ts';

describeEachDatabase('the codebook', (open) => {
  it('explains every column of the CSV and every code, in every language of the definition', async () => {
    const app = await createSurveyApp(open);
    const { id } = await app.open();
    const rows = recordsIn(await (await app.as('paul').get(`/api/surveys/${id}/codebook.csv`)).text());
    const { header } = readCsv(await (await app.as('paul').get(`/api/surveys/${id}/responses.csv`)).text());
    const columns = [...new Set(rows.map((row) => row['column']))];
    expect(columns).toEqual(['*', ...header]);
    const overall = rows.filter((row) => row['column'] === 'overall');
    expect(overall.map((row) => [row['type'], row['code'], row['satisfied']])).toEqual([
      ['code', '5', '1'],
      ['code', '4', '1'],
      ['code', '3', '0'],
      ['code', '2', '0'],
      ['code', '1', '0'],
      ['missing', 'noOpinion', ''],
    ]);
    expect(overall[0]).toMatchObject({
      variable: 'overall',
      kind: 'rating',
      section: 'profile',
      scale: 'satisfaction/5-4-3-2-1',
      series: 'SO1.satisfaction-ptc',
      definition: 'post-session-ptc',
      version: '2',
    });
    for (const row of rows) {
      expect(row['question_en'], row['column']).toMatch(/\S/);
      expect(row['question_fr'], row['column']).toMatch(/\S/);
      expect(row['question_en']).not.toMatch(/[{}]/);
      if (row['type'] === 'code' || row['type'] === 'missing') {
        expect(row['label_en'], `${row['column'] ?? ''} ${row['code'] ?? ''}`).toMatch(/\S/);
        expect(row['label_fr'], `${row['column'] ?? ''} ${row['code'] ?? ''}`).toMatch(/\S/);
      }
    }
  });

  it('tells agenda items by their names and who is asked what', async () => {
    const app = await createSurveyApp(open);
    const { id } = await app.open();
    const response = await app.as('paul').get(`/api/surveys/${id}/codebook.csv?language=fr`);
    const text = await response.text();
    const rows = recordsIn(text);
    expect(readCsv(text).header.filter((name) => /^(question|label)_/.test(name))).toEqual(['question_fr', 'label_fr']);
    const item = rows.find((row) => row['column'] === 'agenda_a1');
    expect(item).toMatchObject({ row: 'a1', question_fr: expect.stringContaining('| Commerce électronique') });
    const interpretation = rows.filter((row) => row['column'] === 'interpretation');
    expect(interpretation[0]?.['asked_when']).toBe('interpretationUsed = yes');
    expect(interpretation.map((row) => row['code'])).toEqual(['5', '4', '3', '2', '1', 'notAsked', 'skipped']);
  });

  it.each([
    ['a session', ptcPlan, 'paul'],
    ['an activity', { ...activityPlan, confidentiality: 'confidential' }, 'carl'],
    ['a wave', wavePlan, 'sofia'],
  ] as const)(
    'names every column of %s once, also where an item is called like a column of ours',
    async (_of, plan, by) => {
      const app = await createSurveyApp(open);
      const { id } = await app.open(plan, by);
      for (const file of ['responses.csv', 'waves.csv', 'answers.csv']) {
        const { header } = readCsv(await (await app.as(by).get(`/api/surveys/${id}/${file}`)).text());
        expect(header, file).toEqual([...new Set(header)]);
      }
    },
  );

  it('has the columns of the largest questionnaire too, each once', async () => {
    const app = await createSurveyApp(open);
    const { id } = await app.open(wavePlan, 'sofia');
    const rows = recordsIn(await (await app.as('sofia').get(`/api/surveys/${id}/codebook.csv`)).text());
    const { header } = readCsv(await (await app.as('sofia').get(`/api/surveys/${id}/responses.csv`)).text());
    expect(new Set(header).size).toBe(header.length);
    expect([...new Set(rows.map((row) => row['column']))]).toEqual(['*', ...header]);
    expect(rows.filter((row) => row['type'] === 'code' && row['label_fr'] === '')).toEqual([]);
    const series = new Set(rows.map((row) => row['series']).filter((name) => name !== ''));
    expect(series.size).toBe(11);
  });
});
