import { isPostgres } from '../../platform/database/engine.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';

/** The one response of a Member to a survey. */
export type MemberResponse = {
  readonly id: string;
  readonly surveyId: string;
  readonly memberId: string;
  readonly state: 'draft' | 'submitted';
  readonly revision: number;
  readonly submittedAt: string | null;
  readonly receipt: string | null;
};

type NewMemberResponse = Pick<MemberResponse, 'id' | 'surveyId' | 'memberId'>;

/** The id of this Member's response, begun now if there was none, and held until the transaction ends. */
export async function beginResponse(trx: DatabaseTransaction, response: NewMemberResponse): Promise<string> {
  const { id, surveyId, memberId } = response;
  await trx
    .insertInto('member_response')
    .values({
      id,
      survey_id: surveyId,
      member_id: memberId,
      state: 'draft',
      revision: 0,
      submitted_at: null,
      receipt: null,
    })
    .onConflict((conflict) => conflict.columns(['survey_id', 'member_id']).doNothing())
    .execute();
  // The revision rises, so that those who watch learn who is in.
  const begun = await trx
    .updateTable('member_response')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('survey_id', '=', surveyId)
    .where('member_id', '=', memberId)
    .returning('id')
    .executeTakeFirstOrThrow();
  return begun.id;
}

export async function findResponse(db: Database, id: string): Promise<MemberResponse | undefined> {
  const row = await selectResponses(db).where('id', '=', id).executeTakeFirst();
  return row && responseOf(row);
}

/** Reads a response and holds it until the transaction ends: of two writers the second sees what the first has written. */
export async function lockResponse(trx: DatabaseTransaction, id: string): Promise<MemberResponse | undefined> {
  const row = await selectResponses(trx)
    .where('id', '=', id)
    .$if(isPostgres(trx), (query) => query.forUpdate())
    .executeTakeFirst();
  return row && responseOf(row);
}

export async function setRevision(trx: DatabaseTransaction, id: string, revision: number): Promise<void> {
  await trx.updateTable('member_response').set({ revision }).where('id', '=', id).execute();
}

type Row = {
  readonly id: string;
  readonly survey_id: string;
  readonly member_id: string;
  readonly state: 'draft' | 'submitted';
  readonly revision: number;
  readonly submitted_at: string | null;
  readonly receipt: string | null;
};

const selectResponses = (db: Database) =>
  db
    .selectFrom('member_response')
    .select(['id', 'survey_id', 'member_id', 'state', 'revision', 'submitted_at', 'receipt']);

const responseOf = (row: Row): MemberResponse => ({
  id: row.id,
  surveyId: row.survey_id,
  memberId: row.member_id,
  state: row.state,
  revision: row.revision,
  submittedAt: row.submitted_at,
  receipt: row.receipt,
});

export async function surveyOfResponse(db: Database, responseId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('member_response')
    .select('survey_id')
    .where('id', '=', responseId)
    .executeTakeFirst();
  return row?.survey_id;
}
