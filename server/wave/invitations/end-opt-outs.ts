import { recordAudit } from '../../access/audit/audit-store.ts';
import { currentContactPoint } from '../../register/contacts/contact-store.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import { backTo } from './disposition.ts';
import { setDisposition } from './invitation-store.ts';

/**
 * Who wants no more mail says so for themselves: another person in their place is written to. What the Secretariat noted of the Member,
 * that it will not answer, stands.
 */
export async function endOptOuts(trx: DatabaseTransaction, { surveyId, memberIds, actor, now }: Ended): Promise<void> {
  const optedOut = await trx
    .selectFrom('invitation')
    .leftJoin('collaborator', 'collaborator.id', 'invitation.collaborator_id')
    .select(['invitation.id', 'invitation.member_id', 'invitation.sent_at', 'collaborator.email'])
    .where('invitation.survey_id', '=', surveyId)
    .where('invitation.member_id', 'in', memberIds)
    .where('invitation.disposition', '=', 'opted-out')
    .orderBy('invitation.member_id')
    .execute();
  for (const { id, member_id, sent_at, email } of optedOut) {
    const contact = await currentContactPoint(trx, member_id);
    if (contact === undefined || contact.email.toLowerCase() === email) continue;
    await setDisposition(trx, id, backTo(sent_at), now);
    await recordAudit(trx, {
      at: now,
      actor,
      action: 'invitation.opt-out-ended',
      object: `invitation/${id}`,
      detail: { member: member_id, because: 'contact-point-changed' },
    });
  }
}

type Ended = {
  readonly surveyId: string;
  /** One at least. */
  readonly memberIds: readonly string[];
  readonly actor: string;
  readonly now: Date;
};
