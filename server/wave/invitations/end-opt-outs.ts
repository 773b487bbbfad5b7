import { recordAudit } from '../../access/audit/audit-store.ts';
import { currentContactPoint } from '../../register/contacts/contact-store.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import { backTo } from './disposition.ts';
import { optedOutOf, setDisposition } from './invitation-store.ts';

/**
 * Who wants no more mail says so for themselves: another person in their place is written to. What the Secretariat noted of the Member,
 * that it will not answer, stands.
 */
export async function endOptOuts(trx: DatabaseTransaction, { surveyId, memberIds, actor, now }: Ended): Promise<void> {
  const optedOut = await optedOutOf(trx, surveyId, memberIds);
  for (const { id, memberId, sentAt, email } of optedOut) {
    const contact = await currentContactPoint(trx, memberId);
    if (contact === undefined || contact.email.toLowerCase() === email) continue;
    await setDisposition(trx, id, backTo(sentAt), now);
    await recordAudit(trx, {
      at: now,
      actor,
      action: 'invitation.opt-out-ended',
      object: `invitation/${id}`,
      detail: { member: memberId, because: 'contact-point-changed' },
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
