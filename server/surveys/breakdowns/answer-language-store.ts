import { sql } from 'kysely';
import { isPostgres } from '../../platform/database/engine.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import { OBSERVER } from '../tally/delegation.ts';

/** A language that a Member's delegates wrote in, and whether a form in it rates the variable. */
export type AnswerLanguage = { readonly delegation: string; readonly language: string; readonly hasAnswered: boolean };

/** Observers left out. A rating is a number; a missing answer is none. */
export async function readAnswerLanguages(
  trx: DatabaseTransaction,
  surveyId: string,
  variable: string,
): Promise<readonly AnswerLanguage[]> {
  const given = isPostgres(trx)
    ? sql<string | null>`json_typeof(answers::json -> ${variable}::text)`
    : sql<string | null>`json_type(answers, ${`$.${variable}`})`;
  const rows = await trx
    .selectFrom('response')
    .select(['delegation', 'language', given.as('type')])
    .distinct()
    .where('survey_id', '=', surveyId)
    .where('delegation', '!=', OBSERVER)
    .execute();
  return rows.map(({ delegation, language, type }) => ({
    delegation,
    language,
    hasAnswered: type === 'integer' || type === 'number',
  }));
}
