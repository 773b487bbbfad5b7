import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import { readQuery } from '../../platform/http/read-query.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import type { StaffMember } from '../../access/permissions/staff-member.ts';
import { loadSurvey } from '../../surveys/fielding/load-survey.ts';
import { download, encoded } from '../../platform/csv/csv-response.ts';
import { styleOf } from './export-options.ts';
import { savedName, surveyFileOf, type FileOptions, type SurveyFileName } from './survey-files.ts';
import { csvPieces, type Table } from '../../platform/csv/table.ts';
import { audited } from './taken-file.ts';

/** The answers of a survey as tables, and the books that explain their columns. */
export function exportRoutes(dependencies: Dependencies) {
  const signedIn = requireStaff(dependencies);
  const take = async (c: Context, staff: StaffMember, file: SurveyFileName, id: string): Promise<Response> => {
    const { permission, query, table: tableOf } = surveyFileOf(file);
    const { digest, ...options } = readQuery(c, query);
    const survey = await loadSurvey(dependencies, staff, permission, id);
    const table = await tableOf(dependencies, survey, options);
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
    .get('/:id/responses.csv', signedIn, (c) => take(c, c.var.staff, 'responses.csv', c.req.param('id')))
    .get('/:id/answers.csv', signedIn, (c) => take(c, c.var.staff, 'answers.csv', c.req.param('id')))
    .get('/:id/texts.csv', signedIn, (c) => take(c, c.var.staff, 'texts.csv', c.req.param('id')))
    .get('/:id/codebook.csv', signedIn, (c) => take(c, c.var.staff, 'codebook.csv', c.req.param('id')))
    .get('/:id/invitations.csv', signedIn, (c) => take(c, c.var.staff, 'invitations.csv', c.req.param('id')))
    .get('/:id/waves.csv', signedIn, (c) => take(c, c.var.staff, 'waves.csv', c.req.param('id')))
    .get('/:id/waves-codebook.csv', signedIn, (c) => take(c, c.var.staff, 'waves-codebook.csv', c.req.param('id')));
}

/**
 * What a whole file must be like, made anew from the same answers: a connection that broke, or a proxy that says otherwise, leaves a
 * file of another length. Answers that came in meanwhile make another file.
 */
async function digestOf(table: Table, options: FileOptions) {
  const hash = createHash('sha256');
  let [rows, bytes] = [0, 0];
  const pieces = csvPieces(table, styleOf(options), (more) => (rows += more));
  for await (const piece of encoded(pieces, options.bom === '1')) {
    hash.update(piece);
    bytes += piece.byteLength;
  }
  return { rows, bytes, sha256: hash.digest('hex') };
}
