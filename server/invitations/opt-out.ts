import { recordAudit } from '../audit/audit-store.ts';
import type { Dependencies } from '../dependencies.ts';
import { findInvitation, setDisposition } from './invitation-store.ts';

/** No further mail about this survey to this Member. Their access stays: who changes their mind can still answer. Twice is once. */
export async function optOut({ db, now }: Pick<Dependencies, 'db' | 'now'>, invitationId: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const invitation = await findInvitation(trx, invitationId);
    if (invitation === undefined) return false;
    if (invitation.disposition === 'opted-out') return true;
    await setDisposition(trx, invitationId, 'opted-out', now());
    const object = `invitation/${invitationId}`;
    await recordAudit(trx, { at: now(), actor: 'recipient', action: 'invitation.opted-out', object });
    return true;
  });
}
