import type { Database } from '../../platform/database/tables.ts';

export type StoredBallot = { readonly id: string; readonly answers: string };

/** Ballots of a survey in the order of their random ids, a page at a time; '' begins. */
export async function ballotPage(
  db: Database,
  surveyId: string,
  after: string,
  limit = 500,
): Promise<readonly StoredBallot[]> {
  return db
    .selectFrom('ballot')
    .select(['id', 'answers'])
    .where('survey_id', '=', surveyId)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
}
