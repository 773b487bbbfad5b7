import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { fulfils } from '../../platform/contract/fulfils.ts';
import type { CsvStyle } from '../../platform/csv/csv-cell.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import type { AdmittedWithObject } from '../../access/sessions/admit-staff.ts';
import { loadSurvey } from '../../surveys/fielding/load-survey.ts';
import { download, encoded } from '../../platform/csv/csv-response.ts';
import { surveyFiles } from './export-contract.ts';
import type { Digest, FileQuery, Layout, SurveyFileName } from './export-contract.ts';
import { savedName, tablesOfSurvey, type FileOptions } from './tables-of-survey.ts';
import { csvPieces, type Table } from '../../platform/csv/table.ts';
import { audited } from './audited-download.ts';

/** The answers of a survey as tables, and the books that explain their columns. */
export function exportRoutes(dependencies: Dependencies) {
  const { staffWithObject } = admitStaff(dependencies);
  const take = async (
    c: Context,
    { staff, demand }: AdmittedWithObject,
    file: SurveyFileName,
    { digest, ...options }: FileQuery,
  ): Promise<Response> => {
    const survey = await loadSurvey(dependencies, { demand }, c.req.param('id') ?? '');
    const table = await tablesOfSurvey[file](dependencies, survey, options);
    if (digest === '1') return c.json(await digestOf(table, options));
    let rows = 0;
    const pieces = csvPieces(table, styleOf(options), (more) => (rows += more));
    const taken = { actor: staff.id, object: `survey/${survey.id}`, file, options, rows: () => rows };
    const bytes = encoded(pieces, options.bom === '1');
    const name = savedName(survey, file);
    const response = download(audited(dependencies, bytes, taken), name, 'text/csv; charset=utf-8');
    if (table.expectedRows !== undefined) response.headers.set('Expected-Rows', String(table.expectedRows));
    return response;
  };

  return new Hono()
    .get('/:id/responses.csv', staffWithObject('survey.export'), fulfils(surveyFiles['responses.csv']), (c) =>
      take(c, c.var, 'responses.csv', c.req.valid('query')),
    )
    .get('/:id/answers.csv', staffWithObject('survey.export'), fulfils(surveyFiles['answers.csv']), (c) =>
      take(c, c.var, 'answers.csv', c.req.valid('query')),
    )
    .get('/:id/texts.csv', staffWithObject('survey.export'), fulfils(surveyFiles['texts.csv']), (c) =>
      take(c, c.var, 'texts.csv', c.req.valid('query')),
    )
    .get('/:id/codebook.csv', staffWithObject('survey.read'), fulfils(surveyFiles['codebook.csv']), (c) =>
      take(c, c.var, 'codebook.csv', c.req.valid('query')),
    )
    .get('/:id/invitations.csv', staffWithObject('survey.export'), fulfils(surveyFiles['invitations.csv']), (c) =>
      take(c, c.var, 'invitations.csv', c.req.valid('query')),
    )
    .get('/:id/carried.csv', staffWithObject('survey.export'), fulfils(surveyFiles['carried.csv']), (c) =>
      take(c, c.var, 'carried.csv', c.req.valid('query')),
    )
    .get('/:id/waves.csv', staffWithObject('survey.export'), fulfils(surveyFiles['waves.csv']), (c) =>
      take(c, c.var, 'waves.csv', c.req.valid('query')),
    )
    .get('/:id/waves-codebook.csv', staffWithObject('survey.read'), fulfils(surveyFiles['waves-codebook.csv']), (c) =>
      take(c, c.var, 'waves-codebook.csv', c.req.valid('query')),
    );
}

const styleOf = ({ separator, decimal }: Layout): CsvStyle => ({
  separator: separator === 'comma' ? ',' : ';',
  decimal: decimal === 'point' ? '.' : ',',
});

/**
 * What a whole file must be like, made anew from the same answers: a connection that broke, or a proxy that says otherwise, leaves a
 * file of another length. Answers that came in meanwhile make another file.
 */
async function digestOf(table: Table, options: FileOptions): Promise<Digest> {
  const hash = createHash('sha256');
  let [rows, bytes] = [0, 0];
  const pieces = csvPieces(table, styleOf(options), (more) => (rows += more));
  for await (const piece of encoded(pieces, options.bom === '1')) {
    hash.update(piece);
    bytes += piece.byteLength;
  }
  return { rows, bytes, sha256: hash.digest('hex') };
}
