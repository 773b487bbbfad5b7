import { sql } from 'kysely';
import { encodeJson } from '../../platform/database/codec.ts';
import { isPostgres } from '../../platform/database/engine.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import type { TallyRow } from './tally-sum.ts';

/**
 * Adds counts to the tally. The rows travel as one JSON parameter: a statement with thousands of parameters takes longer to compile
 * than to run.
 */
export async function addToTally(trx: DatabaseTransaction, rows: readonly TallyRow[]): Promise<void> {
  if (rows.length === 0) return;
  const json = encodeJson(rows);
  const elements = isPostgres(trx) ? sql`json_array_elements(${json}::json)` : sql`json_each(${json})`;
  await sql`
    insert into tally (survey_id, delegation, variable, code, count)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3, cast(value ->> 4 as integer) from ${elements} where true
    on conflict (survey_id, delegation, variable, code) do update set count = tally.count + excluded.count
  `.execute(trx);
}

/** A cell that nobody is in any more is no cell: a rebuild would not make it. */
export async function sweepTally(trx: DatabaseTransaction, surveyId: string, delegation: string): Promise<void> {
  await trx
    .deleteFrom('tally')
    .where('survey_id', '=', surveyId)
    .where('delegation', '=', delegation)
    .where('count', '=', 0)
    .execute();
}

export async function clearTally(trx: DatabaseTransaction, surveyId: string): Promise<void> {
  await trx.deleteFrom('tally').where('survey_id', '=', surveyId).execute();
}
