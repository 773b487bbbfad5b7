import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createSurveyApp } from '../../surveys/fielding/survey-app.ts';
import { feedbackSurvey, fileOf } from './feedback-definition.ts';
import { readCsv, recordsIn } from './read-csv.ts';

const answers = ['useful', 'days', 'why_staff', 'why_other_chosen', 'why_other', 'again', 'comment'];

describeEachDatabase('what a later version dropped', (open) => {
  it('keeps its columns, after those that are still asked', async () => {
    const app = await createSurveyApp(open);
    await feedbackSurvey(app, 1, '2026-03-02', []);
    const survey = await feedbackSurvey(app, 2, '2026-04-02', [{ useful: 5, why: ['staff'] }]);
    const text = await fileOf(app, survey, 'responses.csv');
    expect(readCsv(text).header.slice(6)).toEqual([...answers, 'pace', 'why_law']);
    expect(recordsIn(text)[0]).toMatchObject({ useful: '5', pace: 'notAsked', why_staff: '1', why_law: 'notAsked' });
    const book = recordsIn(await fileOf(app, survey, 'codebook.csv'));
    expect(book.filter(({ column }) => column === 'pace').map(({ version }) => version)).toContain('1');
    expect(book.find(({ column, code }) => column === 'pace' && code === 'notAsked')).toBeDefined();
    expect(book.find(({ column }) => column === 'pace')?.['asked_when']).toBe('FALSE');
  });

  it('changes nothing in the files of earlier surveys', async () => {
    const app = await createSurveyApp(open);
    const first = await feedbackSurvey(app, 1, '2026-03-02', [{ useful: 5 }]);
    const before = await fileOf(app, first, 'responses.csv');
    await feedbackSurvey(app, 2, '2026-04-02', []);
    expect(await fileOf(app, first, 'responses.csv')).toBe(before);
  });
});

describeEachDatabase('several surveys of one definition', (open) => {
  it('are stacked in the columns of all versions; what was asked differently has a column of its own', async () => {
    const app = await createSurveyApp(open);
    await feedbackSurvey(app, 1, '2026-03-02', [{ useful: 5, pace: 4 }]);
    await feedbackSurvey(app, 2, '2026-04-02', [{ useful: 4 }]);
    await feedbackSurvey(app, 3, '2026-06-02', [{ useful: 1 }]);
    const survey = await feedbackSurvey(app, 3, '2026-05-02', [{ useful: 3 }]);
    const text = await fileOf(app, survey, 'waves.csv');
    const rows = recordsIn(text);
    expect(rows.map((row) => [row['day'], row['version'], row['useful'], row['useful__v3'], row['pace']])).toEqual([
      ['2026-03-02', '1', '5', 'notAsked', '4'],
      ['2026-04-02', '2', '4', 'notAsked', 'notAsked'],
      ['2026-05-02', '3', 'notAsked', '3', 'notAsked'],
    ]);
    expect(readCsv(text).header.slice(9)).toEqual(['useful__v3', ...answers.slice(1), 'useful', 'pace', 'why_law']);
    const book = recordsIn(await fileOf(app, survey, 'waves-codebook.csv'));
    expect(book.filter(({ variable }) => variable === 'useful')).toMatchObject([
      { column: 'useful__v3', version: '3', revision: '2', changed: 'revision wording', comparable: '0' },
      { column: 'useful', version: '1', revision: '1', changed: '' },
      { column: 'useful', version: '2', revision: '1', changed: '' },
    ]);
    expect(book.find(({ column, version }) => column === 'why_staff' && version === '2')).toMatchObject({
      changed: expect.stringContaining('options'),
      comparable: '1',
    });
    expect(new Set(book.map(({ column }) => column))).toEqual(new Set(readCsv(text).header.slice(9)));
  });

  it('keep the promises of each: no text beside an anonymous ballot, nothing of one with too few', async () => {
    const app = await createSurveyApp(open);
    const ballots = Array.from({ length: 5 }, (_, index) => ({ useful: 5, comment: `word ${index}` }));
    await feedbackSurvey(app, 1, '2026-03-02', ballots, 'anonymous');
    await feedbackSurvey(app, 1, '2026-03-03', ballots.slice(1), 'anonymous');
    const survey = await feedbackSurvey(app, 1, '2026-04-02', [{ useful: 4, comment: 'named' }]);
    const rows = recordsIn(await fileOf(app, survey, 'waves.csv'));
    expect(rows.map((row) => [row['day'], row['comment'], row['submitted_at'] === 'notAsked'])).toEqual([
      ...ballots.map(() => ['2026-03-02', 'withheld', true]),
      ['2026-04-02', 'named', false],
    ]);
  });
});
