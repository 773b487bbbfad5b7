import { recordAudit } from '../../access/audit/audit-store.ts';
import { rewriteBallots, sweepArrival } from '../ballots/forget-arrival.ts';
import { encodeInstant } from '../../platform/database/codec.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { rebuildTally } from './rebuild-tally.ts';

export type Closing = {
  readonly surveyId: string;
  readonly now: Date;
  /** Id of a staff member, or `clockwork`. */
  readonly actor: string;
  /** Close only if its time is over: the clockwork must not close what was extended a moment ago. */
  readonly onlyIfDue: boolean;
};

/**
 * Closes an open survey, with its line in the audit log. An anonymous survey is counted in the same transaction, and its ballots lose
 * their order. False: it was not open, or not due, so that of any number of servers one does it.
 */
export async function closeSurvey(
  { db, members, sleep }: Pick<Dependencies, 'db' | 'members' | 'sleep'>,
  closing: Closing,
): Promise<boolean> {
  const confidentiality = await db.transaction().execute(async (trx) => {
    const closed = await markClosed(trx, closing);
    if (closed === undefined) return undefined;
    if (closed.confidentiality === 'anonymous') {
      await rewriteBallots(trx, closing.surveyId);
      await rebuildTally(trx, closing.surveyId, members);
    }
    const object = `survey/${closing.surveyId}`;
    await recordAudit(trx, { at: closing.now, actor: closing.actor, action: 'survey.closed', object });
    return closed.confidentiality;
  });
  if (confidentiality === 'anonymous') await sweepArrival({ db, sleep });
  return confidentiality !== undefined;
}

/** Surveys whose time is over and which nobody has closed yet. */
export async function dueSurveys(db: Database, now: Date): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('survey')
    .select('id')
    .where('state', '=', 'open')
    .where('closes_at', '<=', encodeInstant(now))
    .execute();
  return rows.map((row) => row.id);
}

/** For whoever closes within a transaction of their own. Undefined: it was not open, or not due. */
export const markClosed = (trx: DatabaseTransaction, { surveyId, now, onlyIfDue }: Omit<Closing, 'actor'>) =>
  trx
    .updateTable('survey')
    .set({ state: 'closed', closed_at: encodeInstant(now) })
    .where('id', '=', surveyId)
    .where('state', '=', 'open')
    .$if(onlyIfDue, (query) => query.where('closes_at', '<=', encodeInstant(now)))
    .returning('confidentiality')
    .executeTakeFirst();
