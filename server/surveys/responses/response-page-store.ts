import type { Database } from '../../platform/database/tables.ts';
import type { ResponseOrigin } from '../../platform/database/schema/response-tables.ts';

export type StoredResponse = {
  readonly seq: number;
  /** Member id, 'observer', or '' where it is not asked */
  readonly delegation: string;
  /** The delegation came from a personal code and was not asked. */
  readonly delegationKnown: boolean;
  readonly language: string;
  /** JSON text by variable */
  readonly answers: string;
  readonly submittedAt: string;
  readonly origin: ResponseOrigin;
};

/** Responses of a survey in the order of their arrival, a page at a time; 0 begins. For the connection that only reads. */
export async function responsePage(
  db: Database,
  surveyId: string,
  after: number,
  limit = 500,
): Promise<readonly StoredResponse[]> {
  const rows = await db
    .selectFrom('response')
    .select(['seq', 'delegation', 'delegation_known', 'language', 'answers', 'submitted_at', 'origin'])
    .where('survey_id', '=', surveyId)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    seq: row.seq,
    delegation: row.delegation,
    delegationKnown: row.delegation_known === 1,
    language: row.language,
    answers: row.answers,
    submittedAt: row.submitted_at,
    origin: row.origin,
  }));
}
