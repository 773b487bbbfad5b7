import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createExportModel } from '../../../client/console/surveys/exports/export-model.ts';
import { filesOf } from '../../../client/console/surveys/exports/export-files.ts';
import { createApi } from '../../../client/shared/api.ts';
import { survey } from './surveys-of-test.ts';

const csv = '"survey","days"\r\n"a",-5.5\r\n"b",1\r\n';
const sha256 = createHash('sha256').update(csv).digest('hex');
const disposition = `attachment; filename="x.csv"; filename*=UTF-8''%C3%A9t%C3%A9.csv`;

type Served = { readonly body?: BodyInit | null; readonly status?: number; readonly digest?: string };

async function modelOver({ body = csv, status = 200, digest = sha256 }: Served = {}) {
  const asked: string[] = [];
  const saved: (readonly [name: string, text: string])[] = [];
  const api = createApi(async (input) => {
    const path = String(input);
    if (path === '/api/surveys/s1') return Response.json({ survey: { ...survey, languages: ['en'] } });
    asked.push(path);
    if (path.includes('digest=1')) return Response.json({ rows: 2, bytes: csv.length, sha256: digest });
    if (status !== 200) return Response.json({ problems: [{ code: 'withheld-open' }] }, { status });
    return new Response(body, { headers: { 'content-disposition': disposition, 'expected-rows': '2' } });
  });
  const model = createExportModel(
    api,
    's1',
    'fr',
    (file, name) => void file.text().then((text) => saved.push([name, text])),
  );
  await model.load();
  return { model, asked, saved };
}

describe('the page of exports', () => {
  it('saves the file under its name and says that it is whole', async () => {
    const { model, saved, asked } = await modelOver();
    await model.take();
    expect(model.progress.value).toEqual({
      is: 'whole',
      file: 'responses.csv',
      bytes: csv.length,
      rows: 3,
      expected: 3,
    });
    expect(saved).toEqual([['été.csv', csv]]);
    expect(asked).toEqual(['/api/surveys/s1/responses.csv?', '/api/surveys/s1/responses.csv?&digest=1']);
  });

  it('tells when it is not the file that the server would give now', async () => {
    const { model } = await modelOver({ digest: '0'.repeat(64) });
    await model.take();
    expect(model.progress.value?.is).toBe('changed');
  });

  it('saves nothing when the line breaks, and says so', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('"half"\r\n')),
      pull: (controller) => controller.error(new TypeError('network error')),
    });
    const { model, saved } = await modelOver({ body: broken });
    await model.take();
    expect([model.progress.value?.is, saved]).toEqual(['broken', []]);
  });

  it('shows why a file is withheld', async () => {
    const { model } = await modelOver({ status: 409 });
    await model.take();
    expect(model.failure.value?.problems).toMatchObject([{ code: 'withheld-open' }]);
    expect(model.progress.value).toBeNull();
  });

  it('asks for what was chosen, and of words in a language that the form has', async () => {
    const { model, asked } = await modelOver();
    expect(model.language.value).toBe('en');
    model.values.value = 'labels';
    model.layout.value = 'continental';
    model.mark.value = ['bom'];
    await model.take();
    expect(asked[0]).toBe(
      '/api/surveys/s1/responses.csv?separator=semicolon&decimal=comma&bom=1&values=labels&language=en',
    );
    model.file.value = 'package.zip';
    await model.take();
    expect(asked.at(-1)).toBe('/api/surveys/s1/package.zip?');
    expect(model.progress.value?.is).toBe('received');
  });

  it('offers texts apart only of anonymous surveys, and invitations only of waves', () => {
    const names = (one: Parameters<typeof filesOf>[0]) => filesOf(one).map(({ name }) => name);
    expect(names({ ...survey, confidentiality: 'confidential' })).not.toContain('texts.csv');
    expect(names({ ...survey, confidentiality: 'anonymous' })).toContain('texts.csv');
    expect(names(survey)).not.toContain('invitations.csv');
    expect(names({ ...survey, record: { kind: 'wave', year: 2026 } })).toContain('invitations.csv');
  });
});
