import { recordAudit } from '../../access/audit/audit-store.ts';
import { findCollaborator } from '../member-form/collaborator-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { takesMail } from './disposition.ts';
import { invitationTo, setDisposition } from './invitation-store.ts';

/**
 * No further mail about this survey to this person. Their access stays: who changes their mind can still answer. Twice is once, and who
 * is the contact point no more gets no mail anyway. False: we never wrote to them.
 */
export async function optOut({ db, now }: Pick<Dependencies, 'db' | 'now'>, collaboratorId: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const invitation = await invitationTo(trx, collaboratorId);
    if (invitation === undefined) return (await findCollaborator(trx, collaboratorId)) !== undefined;
    // That the Member will not answer, as the Secretariat noted, says more.
    if (!takesMail(invitation.disposition)) return true;
    await setDisposition(trx, invitation.id, 'opted-out', now());
    const object = `invitation/${invitation.id}`;
    await recordAudit(trx, { at: now(), actor: 'recipient', action: 'invitation.opted-out', object });
    return true;
  });
}
