import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { decodeJson, encodeInstant, encodeJson } from '../../platform/database/codec.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import { talliedCodes } from '../../surveys/tally/tallied-codes.ts';
import { addToTally } from '../../surveys/tally/tally-store.ts';
import { tallySum } from '../../surveys/tally/tally-sum.ts';
import { setCount } from '../../surveys/fielding/survey-count-store.ts';
import type { HistoryImport } from './history-import-contract.ts';
import type { HistoryMapping } from './mapping.ts';
import type { ImportedResponse } from './plan-history.ts';

/** Rows in one INSERT. */
const together = 100;

/** Stores responses, their tally and their number: what a rebuild would make of them. */
export async function insertImported(
  trx: DatabaseTransaction,
  { surveyId, questionnaire }: { readonly surveyId: string; readonly questionnaire: Questionnaire },
  responses: readonly ImportedResponse[],
  randomBytes: (size: number) => Uint8Array,
): Promise<void> {
  const rows = responses.map(({ memberId, language, answers, submittedAt }) => ({
    survey_id: surveyId,
    key: newId(randomBytes),
    delegation: memberId,
    delegation_known: 1 as const,
    language,
    answers: encodeJson(answers),
    submitted_at: submittedAt,
    origin: 'import' as const,
  }));
  for (let start = 0; start < rows.length; start += together) {
    await trx
      .insertInto('response')
      .values(rows.slice(start, start + together))
      .execute();
  }
  const sum = tallySum();
  for (const { memberId, answers } of responses) sum.add(surveyId, memberId, talliedCodes(questionnaire, answers));
  await addToTally(trx, sum.rows());
  await setCount(trx, surveyId, responses.length);
}

/** False: another import of that year was faster. */
export async function recordImport(
  trx: DatabaseTransaction,
  { surveyId, year, responses, fileDigest, mapping, importedBy }: Omit<HistoryImport, 'importedAt'>,
  now: Date,
): Promise<boolean> {
  const row = { survey_id: surveyId, year, responses, file_digest: fileDigest, mapping: encodeJson(mapping) };
  const recorded = await trx
    .insertInto('history_import')
    .values({ ...row, imported_by: importedBy, imported_at: encodeInstant(now) })
    .onConflict((conflict) => conflict.column('year').doNothing())
    .returning('survey_id')
    .executeTakeFirst();
  return recorded !== undefined;
}

/** The latest year first. */
export async function listImports(db: Database): Promise<readonly HistoryImport[]> {
  const rows = await db.selectFrom('history_import').selectAll().orderBy('year', 'desc').execute();
  return rows.map((row) => ({
    surveyId: row.survey_id,
    year: row.year,
    responses: row.responses,
    fileDigest: row.file_digest,
    mapping: decodeJson(row.mapping) as HistoryMapping,
    importedBy: row.imported_by,
    importedAt: row.imported_at,
  }));
}
