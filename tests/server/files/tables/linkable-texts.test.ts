import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { delegates, resultsFor, sendAll } from '../../results/survey/answered-survey.ts';
import { createSurveyApp } from '../../surveys/fielding/survey-app.ts';
import type { SurveyApp } from '../../surveys/fielding/survey-app.ts';
import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';
import { feedbackSurvey } from './feedback-definition.ts';
import { recordsIn } from './read-csv.ts';

/** Twelve ballots, so many of which say in other words why. */
const ballots = (others: number) =>
  Array.from({ length: 12 }, (_, index) => ({
    useful: (index % 5) + 1,
    ...(index < others ? { why: ['other'], why_other: `reason ${index}` } : { why: ['staff'] }),
    ...(index < 2 && { comment: `comment ${index}` }),
  }));

async function textsOf(app: SurveyApp, survey: Survey, by: 'paul' | 'carl', column: string) {
  const file = await app.as(by).get(`/api/surveys/${survey.id}/texts.csv`);
  const inFile = recordsIn(await file.text()).filter((row) => row['column'] === column);
  const results = await resultsFor(app, survey, by);
  const onPage = results.texts.find(({ variable }) => variable === column)?.values ?? [];
  return { file: inFile.map((row) => row['text'] ?? '').toSorted(), page: onPage.toSorted() };
}

describeEachDatabase('a text that an answer in the row of the ballot asks for', (open) => {
  it.each([1, 4])('is nowhere where %i wrote one: the row would say whose it is', async (others) => {
    const app = await createSurveyApp(open);
    const survey = await feedbackSurvey(app, 1, '2026-03-02', ballots(others), 'anonymous');
    expect(await textsOf(app, survey, 'carl', 'why_other')).toEqual({ file: [], page: [] });
    const comments = ['comment 0', 'comment 1'];
    expect(await textsOf(app, survey, 'carl', 'comment')).toEqual({ file: comments, page: comments });
    const packed = await (await app.as('carl').get(`/api/surveys/${survey.id}/answers.csv`)).text();
    expect(packed).not.toContain('reason');
  });

  it('is there where five wrote one, and in a confidential survey', async () => {
    const app = await createSurveyApp(open);
    const anonymous = await feedbackSurvey(app, 1, '2026-03-02', ballots(5), 'anonymous');
    const reasons = ballots(5).flatMap((ballot) => ('why_other' in ballot ? [ballot.why_other] : []));
    expect(await textsOf(app, anonymous, 'carl', 'why_other')).toEqual({ file: reasons, page: reasons });
    const confidential = await feedbackSurvey(app, 1, '2026-04-02', ballots(1), 'confidential');
    expect(await textsOf(app, confidential, 'carl', 'why_other')).toEqual({ file: ['reason 0'], page: ['reason 0'] });
  });
});

describeEachDatabase('the only observer of an anonymous survey', (open) => {
  it('is not known by the difference between the texts of the page and those of the file', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open({ confidentiality: 'anonymous' });
    const forms = delegates(5, 4, 4, 3, 5, 2).map((answers, index) => ({ ...answers, keep: `text ${index}` }));
    await sendAll(app, survey, [...forms, { capacity: 'observer', overall: 1, keep: 'of the observer' }]);
    await app.close(survey);
    const texts = forms.map(({ keep }) => keep);
    expect(await textsOf(app, survey, 'paul', 'keep')).toEqual({ file: texts, page: texts });
  });
});
