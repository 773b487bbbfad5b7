import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRecord } from '../../../../server/platform/csv/csv-cell.ts';
import { describeEachDatabase, openFreshSqlite } from '../../../setup/databases.ts';
import { createSurveyApp, refusal } from '../../surveys/fielding/survey-app.ts';
import { feedbackSurvey, fileOf } from './feedback-definition.ts';
import { recordsIn } from './read-csv.ts';

const forms = [{ useful: 5, days: -5.5, why: ['staff', 'other'], why_other: 'a;b,c' }, { days: 12 }];

describe('a record', () => {
  it.each([
    [{ separator: ',', decimal: '.' }, `-5.5,"-5.5","a;b"\r\n`],
    [{ separator: ';', decimal: '.' }, `-5.5;"-5.5";"a;b"\r\n`],
    [{ separator: ';', decimal: ',' }, `-5,5;"-5.5";"a;b"\r\n`],
  ] as const)('in %j: %s', (style, text) =>
    expect(csvRecord([-5.5, '5', 'a;b'], style)).toBe(text.replace('"-5.5"', '"5"')),
  );
});

describeEachDatabase('the options of a CSV', (open) => {
  it('write semicolons and decimal commas for the spreadsheets of half the world', async () => {
    const app = await createSurveyApp(open);
    const survey = await feedbackSurvey(app, 1, '2026-03-02', forms);
    const text = await fileOf(app, survey, 'responses.csv', '?separator=semicolon&decimal=comma');
    const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, delimiter: ';' });
    expect(meta.delimiter).toBe(';');
    expect(data[0]).toMatchObject({ days: '-5,5', why_other: 'a;b,c', useful: '5' });
    expect(text).toContain(';-5,5;');
  });

  it('write words instead of codes, and leave missing reasons as they are', async () => {
    const app = await createSurveyApp(open);
    const survey = await feedbackSurvey(app, 1, '2026-03-02', forms);
    const [one, other] = recordsIn(await fileOf(app, survey, 'responses.csv', '?values=labels&language=en'));
    expect(one).toMatchObject({ useful: 'Very good', days: '-5.5', why_staff: "'=Staff", why_law: 'Not chosen' });
    expect(other).toMatchObject({ useful: 'skipped', again: 'notAsked', days: '12' });
    expect(Object.keys(one ?? {})).toContain('why_staff');
  });

  it.each([
    ['decimal=comma', '422: decimal-comma-needs-semicolon'],
    ['values=labels&language=de', '422: language-not-offered'],
    ['separator=tab', '422: invalid-value'],
  ])('refuse %s', async (query, told) => {
    const app = await createSurveyApp(open);
    const survey = await feedbackSurvey(app, 1, '2026-03-02', []);
    expect(await refusal(await app.as('carl').get(`/api/surveys/${survey.id}/responses.csv?${query}`))).toBe(told);
  });
});

describe('the digest of a CSV', () => {
  it.each(['responses.csv', 'answers.csv', 'texts.csv', 'codebook.csv', 'waves.csv', 'waves-codebook.csv'])(
    'of %s is that of the whole file, and half of it has another',
    async (file) => {
      const app = await createSurveyApp(openFreshSqlite);
      const survey = await feedbackSurvey(app, 1, '2026-03-02', forms);
      const text = await fileOf(app, survey, file, '?bom=1&separator=semicolon');
      const bytes = Buffer.from(`\ufeff${text.replace(/^\ufeff/, '')}`);
      const told = JSON.parse(await fileOf(app, survey, file, '?bom=1&separator=semicolon&digest=1'));
      const sha256 = (part: Buffer) => createHash('sha256').update(part).digest('hex');
      expect(told).toMatchObject({ bytes: bytes.length, sha256: sha256(bytes) });
      expect(sha256(bytes.subarray(0, bytes.length / 2))).not.toBe(told.sha256);
    },
  );

  it('counts the rows and leaves no line in the audit log: nothing left the house', async () => {
    const app = await createSurveyApp(openFreshSqlite);
    const survey = await feedbackSurvey(app, 1, '2026-03-02', forms);
    expect(JSON.parse(await fileOf(app, survey, 'responses.csv', '?digest=1'))).toMatchObject({ rows: 2 });
    const audit = await app.dependencies.db.selectFrom('audit').select('action').execute();
    expect(audit.map(({ action }) => action)).not.toContain('responses.exported');
  });
});
