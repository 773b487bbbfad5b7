import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { closedSurvey } from '../../results/survey/answered-survey.ts';
import { createSurveyApp, fromMember } from '../../surveys/fielding/survey-app.ts';
import { feedbackSurvey, fileOf } from './feedback-definition.ts';
import { recordsIn } from './read-csv.ts';

const forms = [
  { useful: 5, pace: 4, days: -5.5, why: ['law', 'other'], why_other: '=more', again: 'yes', comment: 'a\n"b"' },
  { useful: 3, why: ['staff'] },
  {},
];

describeEachDatabase('the long CSV', (open) => {
  it('says of every answer what it is, its value and label, or why there is none', async () => {
    const app = await createSurveyApp(open);
    const survey = await feedbackSurvey(app, 1, '2026-03-02', forms);
    const rows = recordsIn(await fileOf(app, survey, 'answers.csv'));
    // Forms are sent side by side: who arrives first is nobody's business.
    const full = recordsIn(await fileOf(app, survey, 'responses.csv')).find((row) => row['useful'] === '5');
    const of = (column: string) =>
      rows.find((row) => row['column'] === column && row['response'] === full?.['response']);
    expect(of('useful')).toMatchObject({ item: 'useful', value: '5', label: 'Very good', missing: '' });
    expect(of('days')).toMatchObject({ value: '-5.5', label: '', missing: '' });
    expect(of('why_law')).toMatchObject({ item: 'why', option: 'law', value: '1', label: 'The law' });
    expect(of('why_staff')).toMatchObject({ item: 'why', option: 'staff', value: '0', label: 'Not chosen' });
    expect(of('why_other')).toMatchObject({ item: 'why', option: '', value: "'=more" });
    expect(of('again')).toMatchObject({ value: 'yes', label: 'Yes' });
    expect(of('comment')).toMatchObject({ value: 'a\n"b"', label: '' });
    expect(rows.filter((row) => row['missing'] === 'notAsked').map((row) => row['column'])).toEqual([
      'why_other',
      'again',
      'why_other',
      'again',
    ]);
  });

  it('holds exactly what the wide CSV holds', async () => {
    const app = await createSurveyApp(open);
    const survey = await feedbackSurvey(app, 1, '2026-03-02', forms);
    const wide = recordsIn(await fileOf(app, survey, 'responses.csv'));
    const long = recordsIn(await fileOf(app, survey, 'answers.csv'));
    const rebuilt = [...Map.groupBy(long, (row) => row['response'])].map(([response, rows]) => ({
      response,
      ...Object.fromEntries(rows.map((row) => [row['column'], row['missing'] || row['value']])),
    }));
    const { survey: _address, delegation: _d, region: _r, language: _l, submitted_at: _s, ...asked } = wide[0] ?? {};
    expect(rebuilt).toEqual(wide.map((row) => Object.fromEntries(Object.keys(asked).map((name) => [name, row[name]]))));
    expect(rebuilt).toHaveLength(forms.length);
  });

  it('names Member, block, key and row', async () => {
    const app = await createSurveyApp(open);
    const survey = await closedSurvey(app, {}, [fromMember('FR', 5, { agenda_a1: 4 })]);
    const rows = recordsIn(
      await (await app.as('paul').get(`/api/surveys/${survey.id}/answers.csv?language=fr`)).text(),
    );
    expect(rows.find((row) => row['column'] === 'agenda_a1')).toMatchObject({
      survey: survey.address,
      delegation: 'FR',
      region: 'EUR',
      item: 'agenda',
      row: 'a1',
      value: '4',
      label: 'Satisfait(e)',
    });
  });
});
