import { recordAudit } from '../../access/audit/audit-store.ts';
import { rewriteBallots, sweepArrival } from '../ballots/forget-arrival.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { settleBreakdowns } from '../breakdowns/settle-breakdowns.ts';
import { rebuildTally } from './rebuild-tally.ts';
import { markClosed } from '../fielding/survey-store.ts';

export type Closing = {
  readonly surveyId: string;
  readonly now: Date;
  /** Id of a staff member, or `clockwork`. */
  readonly actor: string;
  /** Close only if its time is over: the clockwork must not close what was extended a moment ago. */
  readonly onlyIfDue: boolean;
};

/**
 * Closes an open survey, with its line in the audit log and the lines in which its answers will be printed. An anonymous survey is counted in the same transaction, and its ballots lose
 * their order. False: it was not open, or not due, so that of any number of servers one does it.
 */
export async function closeSurvey(
  { db, members, sleep, settings }: Pick<Dependencies, 'db' | 'members' | 'sleep' | 'settings'>,
  closing: Closing,
): Promise<boolean> {
  const confidentiality = await db.transaction().execute(async (trx) => {
    const closed = await markClosed(trx, closing);
    if (closed === undefined) return undefined;
    if (closed.confidentiality === 'anonymous') {
      await rewriteBallots(trx, closing.surveyId);
      await rebuildTally(trx, closing.surveyId, members);
    }
    await settleBreakdowns(trx, closing.surveyId, { members, threshold: settings.disclosureThreshold });
    const object = `survey/${closing.surveyId}`;
    await recordAudit(trx, { at: closing.now, actor: closing.actor, action: 'survey.closed', object });
    return closed.confidentiality;
  });
  if (confidentiality === 'anonymous') await sweepArrival({ db, sleep });
  return confidentiality !== undefined;
}
