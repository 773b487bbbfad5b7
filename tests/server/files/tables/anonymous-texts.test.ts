import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createSurveyApp, refusal } from '../../surveys/fielding/survey-app.ts';
import { feedbackSurvey, fileOf } from './feedback-definition.ts';
import { readCsv, recordsIn } from './read-csv.ts';

const ballots = Array.from({ length: 12 }, (_, index) => ({
  useful: (index % 5) + 1,
  why: ['other'],
  why_other: `reason ${index}`,
  comment: index === 0 ? '=1+1' : `comment ${index}`,
}));
const files = ['responses.csv', 'answers.csv', 'waves.csv'] as const;

describeEachDatabase('what people wrote into an anonymous survey', (open) => {
  it.each(files)('does not stand in the rows of %s', async (file) => {
    const app = await createSurveyApp(open);
    const survey = await feedbackSurvey(app, 1, '2026-03-02', ballots, 'anonymous');
    const text = await fileOf(app, survey, file);
    expect(text).not.toMatch(/comment \d|reason \d/);
    // Nor whether somebody wrote at all, which is a trace too.
    if (file === 'responses.csv') expect(readCsv(text).header).not.toContain('comment');
  });

  it('comes as a file of its own, each question in an order of its own, the same at every export', async () => {
    const app = await createSurveyApp(open);
    const survey = await feedbackSurvey(app, 1, '2026-03-02', ballots, 'anonymous');
    const text = await fileOf(app, survey, 'texts.csv');
    const rows = recordsIn(text);
    const of = (column: string) => rows.filter((row) => row['column'] === column).map((row) => row['text'] ?? '');
    expect(of('why_other').toSorted()).toEqual(ballots.map((ballot) => ballot.why_other).toSorted());
    expect(of('comment')).toContain("'=1+1");
    expect(of('comment')).toHaveLength(12);
    const numbers = (texts: readonly string[]) => texts.map((one) => Number(/\d+$/.exec(one)?.[0]));
    expect(numbers(of('comment'))).not.toEqual(numbers(of('why_other')));
    expect(Object.keys(rows[0] ?? {})).toEqual(['survey', 'column', 'item', 'text', 'question_en']);
    expect(await fileOf(app, survey, 'texts.csv')).toBe(text);
  });

  it('is told of in the codebook', async () => {
    const app = await createSurveyApp(open);
    const survey = await feedbackSurvey(app, 1, '2026-03-02', ballots, 'anonymous');
    const book = recordsIn(await fileOf(app, survey, 'codebook.csv'));
    const inTexts = book.filter(({ file }) => file === 'texts').map(({ column }) => column);
    expect(inTexts).toEqual(['why_other', 'comment']);
    const { header } = readCsv(await fileOf(app, survey, 'responses.csv'));
    expect([...new Set(book.filter(({ file }) => file === 'responses').map(({ column }) => column))]).toEqual(header);
  });

  it.each([...files, 'texts.csv'])('is withheld with too few ballots, in %s too', async (file) => {
    const app = await createSurveyApp(open);
    const survey = await feedbackSurvey(app, 1, '2026-03-02', ballots.slice(0, 4), 'anonymous');
    const answer = await app.as('carl').get(`/api/surveys/${survey.id}/${file}`);
    expect(await refusal(answer)).toBe('409: withheld-too-few');
  });
});
