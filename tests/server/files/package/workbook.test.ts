import * as fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { workbook } from '../../../../server/files/package/workbook.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { feedbackSurvey, fileOf } from '../tables/feedback-definition.ts';
import { readCsv } from '../tables/read-csv.ts';
import { createSurveyApp } from '../../surveys/fielding/survey-app.ts';
import { readZip } from './read-zip.ts';

const answers = {
  useful: 5,
  days: -5.5,
  why: ['other'],
  why_other: '=HYPERLINK("http://x")',
  comment: ' a\n<b> & عربي 中文',
};

async function workbookOf(confidentiality: 'confidential' | 'anonymous' = 'confidential') {
  const app = await createSurveyApp(openFreshSqlite);
  const forms = Array.from({ length: 6 }, (_, index) => ({ ...answers, useful: (index % 5) + 1 }));
  const survey = await feedbackSurvey(app, 1, '2026-03-02', forms, confidentiality);
  const response = await app.as('carl').get(`/api/surveys/${survey.id}/workbook.xlsx`);
  return { app, survey, response, bytes: new Uint8Array(await response.arrayBuffer()) };
}

describe('the workbook of a survey', () => {
  it('has a sheet each of responses, codebook and results, with real numbers and dates', async () => {
    const { app, survey, response, bytes } = await workbookOf();
    expect(response.headers.get('content-type')).toContain('spreadsheetml.sheet');
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['responses', 'codebook', 'results']);
    const [header = [], first = []] = sheets[0]?.rows ?? [];
    expect(header).toEqual(readCsv(await fileOf(app, survey, 'responses.csv')).header);
    const cell = (name: string) => first[header.indexOf(name)];
    expect(cell('useful')).toBe(1);
    expect(cell('days')).toBe(-5.5);
    expect(cell('submitted_at')).toEqual(new Date('2026-11-22T09:00:00.000Z'));
    expect(cell('comment')).toBe(answers.comment);
    expect(cell('pace')).toBe('skipped');
    expect(sheets[0]?.rows).toHaveLength(7);
    expect(sheets[2]?.rows[0]).toContain('rate');
  });

  it('holds no formula, whatever a text begins with', async () => {
    const { bytes } = await workbookOf();
    const parts = readZip(bytes);
    for (const [path, content] of parts) expect(content.toString(), path).not.toMatch(/<f[ >]/);
    expect(parts.get('xl/worksheets/sheet1.xml')?.toString()).toContain('=HYPERLINK(');
  });

  it('has the texts of an anonymous survey on a sheet of their own', async () => {
    const { bytes } = await workbookOf('anonymous');
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['responses', 'codebook', 'results', 'texts']);
    expect(JSON.stringify(sheets[0]?.rows)).not.toContain('HYPERLINK');
  });

  it('gives texts of all kinds back', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 10 }),
      fc.string({
        unit: fc.constantFrom('_', 'x', '0', '4', '1', '=', '\n', '\t', '\u0001', '\0', '<', '&', ' ', '\u200b'),
        minLength: 1,
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 30 }), async (texts) => {
        const fields = [{ name: 'text', type: 'string' }] as const;
        const table = { header: ['text'], pages: () => [texts.map((one) => [one])] };
        const pieces: Uint8Array[] = [];
        for await (const piece of workbook([{ name: 'one', table, fields }]).bytes) pieces.push(piece);
        const { sheets } = await readXlsx(Buffer.concat(pieces));
        expect(sheets[0]?.rows.slice(1).map(([value]) => value)).toEqual(texts.map((one) => one.toWellFormed()));
      }),
      { numRuns: 60 },
    );
  });
});
