import { sql } from 'kysely';
import { isPostgres } from '../../platform/database/engine.ts';
import { forgetDeleted } from '../../platform/database/forget-deleted.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';

/** Rows in one INSERT: three parameters each, and both engines have a limit. */
const chunk = 1_000;

/**
 * Writes the ballots of a survey anew, in the order of their random ids. Where a row lies in a page of the file, and on PostgreSQL also
 * which transaction wrote it, would otherwise tell in which order the ballots arrived.
 */
export async function rewriteBallots(trx: DatabaseTransaction, surveyId: string): Promise<void> {
  const ballots = await trx.selectFrom('ballot').selectAll().where('survey_id', '=', surveyId).orderBy('id').execute();
  await (isPostgres(trx) ? deleteAtOnce(trx, surveyId) : deleteInRandomOrder(trx, surveyId));
  for (let start = 0; start < ballots.length; start += chunk) {
    await trx
      .insertInto('ballot')
      .values(ballots.slice(start, start + chunk))
      .execute();
  }
}

async function deleteAtOnce(trx: DatabaseTransaction, surveyId: string): Promise<void> {
  await trx.deleteFrom('ballot').where('survey_id', '=', surveyId).execute();
}

/**
 * SQLite keeps long answers on pages of their own, numbered as they arrived, and hands the pages that deletion sets free to the new rows
 * in an order that anybody can work out. So the order of the deletion is drawn, by SQLite itself, and kept nowhere.
 */
async function deleteInRandomOrder(trx: DatabaseTransaction, surveyId: string): Promise<void> {
  const drawn = trx
    .selectFrom('ballot')
    .select('id')
    .where('survey_id', '=', surveyId)
    .orderBy(sql`random()`);
  for (const { id } of await drawn.execute()) {
    await trx.deleteFrom('ballot').where('survey_id', '=', surveyId).where('id', '=', id).execute();
  }
}

/** After the commit: SQLite's write-ahead log holds every group as it arrived until it is cut, PostgreSQL every row until it is vacuumed. */
export const sweepArrival = (ground: Parameters<typeof forgetDeleted>[0]): Promise<void> =>
  forgetDeleted(ground, ['ballot']);
