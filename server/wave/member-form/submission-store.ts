import type { Database } from '../../platform/database/tables.ts';
import type { HeldResponse } from './change-response.ts';

export async function insertSubmittedState(
  { trx, response, revision, me, at }: HeldResponse,
  submitted: { readonly answers: string; readonly receipt: string },
): Promise<void> {
  await trx
    .insertInto('response_state')
    .values({ response_id: response.id, revision, ...submitted, at, by: me.id })
    .execute();
}

export async function markSubmitted({ trx, response, at }: HeldResponse, receipt: string): Promise<void> {
  await trx
    .updateTable('member_response')
    .set({ state: 'submitted', submitted_at: at, receipt })
    .where('id', '=', response.id)
    .execute();
}

export async function markReopened({ trx, response }: HeldResponse): Promise<void> {
  await trx.updateTable('member_response').set({ state: 'draft' }).where('id', '=', response.id).execute();
}

/** What a receipt stands for. `isCurrent`: nothing was submitted after it. */
export type ReceiptedState = { readonly surveyId: string; readonly at: string; readonly isCurrent: boolean };

export async function findReceipt(db: Database, receipt: string): Promise<ReceiptedState | undefined> {
  const row = await db
    .selectFrom('response_state')
    .innerJoin('member_response', 'member_response.id', 'response_state.response_id')
    .select(['member_response.survey_id', 'member_response.receipt as current', 'response_state.at'])
    .where('response_state.receipt', '=', receipt)
    .executeTakeFirst();
  return row && { surveyId: row.survey_id, at: row.at, isCurrent: row.current === receipt };
}
