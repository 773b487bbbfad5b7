import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../client/console/surveys/history-import/decode-text.ts';
import { createHistoryImport } from '../../../client/console/surveys/history-import/history-import-model.ts';
import { sampleMapping } from '../../../client/console/surveys/history-import/sample-mapping.ts';
import { createApi } from '../../../client/shared/api.ts';
import { historyMapping } from '../../../server/files/history-import/mapping.ts';
import { cannedFetch } from './canned-fetch.ts';

const summary = {
  year: 2022,
  responses: 3,
  population: 184,
  figures: [],
  notAsked: [],
  asked: [],
  leftOut: {},
  blank: {},
};
const csv = new File(['Country\nFR'], 'history.csv');
const mapping = new File([JSON.stringify({ year: 2022 })], 'mapping.json');

function modelWith(...answers: readonly { readonly status?: number; readonly body?: unknown }[]) {
  const { fetch, sent } = cannedFetch({
    'POST /api/imported-waves': answers,
    'GET /api/imported-waves': { body: { imports: [{ surveyId: 's', year: 2022 }] } },
  });
  return { model: createHistoryImport(createApi(fetch)), sent };
}

describe('bringing in an earlier year', () => {
  it('sends nothing before both files are there', async () => {
    const { model, sent } = modelWith();
    await model.check();
    await model.choose('responses', csv);
    await model.check();
    expect(sent).toEqual([]);
  });

  it('shows what would come of it, then stores exactly that', async () => {
    const { model, sent } = modelWith(
      { body: { surveyId: null, summary } },
      { status: 201, body: { surveyId: 's', summary } },
    );
    await model.choose('responses', csv);
    await model.choose('mapping', mapping);
    await model.check();
    expect(model.state.value).toEqual({ is: 'checked', summary });
    await model.store();
    expect(model.state.value).toEqual({ is: 'imported', summary, surveyId: 's' });
    const document = { file: 'Country\nFR', mapping: { year: 2022 } };
    expect(sent.map(({ body }) => body)).toEqual([{ ...document, dry: true }, { ...document, dry: false }, undefined]);
    expect(model.imports.value).toMatchObject([{ year: 2022 }]);
  });

  it('asks how ratings were asked, and stores what was said', async () => {
    const asked = ['Overall', 'Leadership'].map((column) => {
      return { column, variable: column.toLowerCase(), series: null, scale: 'unknown', wording: 'unknown' };
    });
    const { model, sent } = modelWith(
      { body: { surveyId: null, summary: { ...summary, asked } } },
      { status: 201, body: { surveyId: 's', summary } },
    );
    await model.choose('responses', csv);
    const codes = { Good: 5 };
    const written = { year: 2022, columns: { Overall: { variable: 'overall', codes } } };
    await model.choose('mapping', new File([JSON.stringify(written)], 'mapping.json'));
    await model.check();
    model.declare(['Overall', 'Leadership'], 'wording', 'same');
    model.declare(['Overall'], 'scale', 'other');
    await model.store();
    expect(sent[1]?.body).toMatchObject({
      mapping: {
        columns: {
          Overall: { variable: 'overall', codes, scale: 'other', wording: 'same' },
          Leadership: { variable: 'leadership', scale: 'unknown', wording: 'same' },
        },
      },
    });
  });

  it('lists every mistake, and stores nothing before the mended file was checked again', async () => {
    const problems = [{ path: 'line 2, Country', code: 'unknown-member', details: { line: 2, column: 'Country' } }];
    const { model, sent } = modelWith({ status: 422, body: { problems } }, { body: { surveyId: null, summary } });
    await model.choose('responses', csv);
    await model.choose('mapping', mapping);
    await model.check();
    expect(model.state.value).toMatchObject({ is: 'refused', problems });
    await model.store();
    await model.check();
    await model.choose('responses', csv);
    expect(model.state.value).toEqual({ is: 'choosing' });
    await model.store();
    expect(sent).toHaveLength(2);
  });

  it('says that a mapping is no JSON before it sends anything', async () => {
    const { model, sent } = modelWith();
    await model.choose('responses', csv);
    await model.choose('mapping', new File(['{'], 'mapping.json'));
    await model.check();
    expect(model.state.value).toMatchObject({ is: 'refused', problems: [{ code: 'malformed-json' }] });
    expect(sent).toEqual([]);
  });
});

it('offers a sample mapping that the server understands', () => {
  expect(historyMapping.safeParse(sampleMapping).success).toBe(true);
});

it.each([
  { encoding: 'UTF-8', bytes: new TextEncoder().encode('Türkiye') },
  { encoding: 'UTF-8 with its mark', bytes: new TextEncoder().encode('\ufeffTürkiye') },
  { encoding: 'UTF-16', bytes: Uint8Array.from([0xff, 0xfe, ...Buffer.from('Türkiye', 'utf16le')]) },
  { encoding: 'Windows-1252', bytes: Uint8Array.from(Buffer.from('Türkiye', 'latin1')) },
])('reads a file in $encoding', ({ bytes }) => expect(decodeText(bytes)).toBe('Türkiye'));
