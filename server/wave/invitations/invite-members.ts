import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import type { StoredDisposition } from './disposition.ts';
import { invite } from './invite.ts';
import type { Invite, Inviting, InvitingSurvey } from './invite.ts';
import { invitationsOf } from './invitation-store.ts';
import type { Invitation } from './invitation-store.ts';
import { answeredMembers } from './member-progress-store.ts';
import type { InviteCounts } from './wave-contract.ts';

/** An address that refused mail may have been replaced since; `invite` looks. */
const unreached: readonly StoredDisposition[] = ['not-sent', 'undeliverable'];

/** Everybody who was not reached yet, or those that are named, again. Without a mail server: nobody. */
export async function inviteMembers(
  trx: DatabaseTransaction,
  inviting: Inviting,
  survey: InvitingSurvey,
  memberIds: readonly string[] | null,
): Promise<InviteCounts> {
  const isAsked = ({ memberId, disposition }: Invitation): boolean =>
    memberIds === null ? unreached.includes(disposition) : memberIds.includes(memberId);
  const asked = (await invitationsOf(trx, survey.id)).filter(isAsked);
  return sendAll(
    trx,
    inviting,
    asked.map((invitation) => ({ survey, invitation, kind: 'invitation' })),
  );
}

/**
 * Tells those without a submitted response that it is time, or that there is more time. Who could not be invited until now (no contact
 * point, a new one since) gets the invitation instead.
 */
export async function remindMembers(
  trx: DatabaseTransaction,
  inviting: Inviting,
  survey: InvitingSurvey,
  kind: 'reminder' | 'extension',
): Promise<InviteCounts> {
  const answered = await answeredMembers(trx, survey.id);
  const waiting = (await invitationsOf(trx, survey.id)).filter(({ memberId }) => !answered.has(memberId));
  const kindFor = ({ disposition }: Invitation): Invite['kind'] => (disposition === 'sent' ? kind : 'invitation');
  return sendAll(
    trx,
    inviting,
    waiting
      // Their first mail has not even left yet.
      .filter(({ disposition }) => disposition !== 'queued')
      .map((invitation) => ({ survey, invitation, kind: kindFor(invitation) })),
  );
}

async function sendAll(
  trx: DatabaseTransaction,
  inviting: Inviting,
  invites: readonly Omit<Invite, 'origin' | 'by'>[],
): Promise<InviteCounts> {
  const counts = {
    mailed: 0,
    written: 0,
    'no-contact': 0,
    'opted-out': 0,
    undeliverable: 0,
    'will-not-answer': 0,
  };
  const { smtpUrl, publicUrl } = inviting.settings;
  if (smtpUrl === null || publicUrl === null) return counts;
  for (const one of invites) {
    const outcome = await invite(trx, inviting, { ...one, origin: publicUrl, by: 'mail' });
    counts[outcome.is] += 1;
  }
  return counts;
}
