import type { Database } from '../../platform/database/tables.ts';
import type { ClaimedMail } from '../mail/mail.ts';
import type { Sending } from '../mail/send-waiting.ts';
import { findSurvey } from '../../surveys/fielding/survey-store.ts';
import { takesMail } from './disposition.ts';
import { findInvitation, markDelivered, markUndelivered } from './invitation-store.ts';
import { answeredMembers } from './member-progress-store.ts';
import { markUndeliverable } from '../../register/contacts/contact-store.ts';

type Effects = Pick<Sending, 'isWanted' | 'onAccepted' | 'onRefused'>;

/** What the fate of a mail means for whom it was written to. */
export function mailEffects(db: Database, now: () => Date): Effects {
  return {
    isWanted: (mail) => isWanted(db, mail, now()),
    onAccepted: async (trx, mail) => {
      const id = invitationIn(mail);
      if (id !== undefined) await markDelivered(trx, id, now());
    },
    onRefused: async (trx, mail, byAddress) => {
      const id = invitationIn(mail);
      if (id !== undefined) await markUndelivered(trx, id, now());
      if (byAddress) await markUndeliverable(trx, mail.to, now());
    },
  };
}

/** Not after the close, not to those who opted out, and no reminder to those who have submitted since it was written. */
async function isWanted(db: Database, mail: ClaimedMail, now: Date): Promise<boolean> {
  const id = invitationIn(mail);
  if (id === undefined) return true;
  const invitation = await findInvitation(db, id);
  if (invitation === undefined || !takesMail(invitation.disposition)) return false;
  const survey = await findSurvey(db, invitation.surveyId, now);
  if (survey?.state !== 'open') return false;
  return mail.kind === 'invitation' || !(await answeredMembers(db, survey.id)).has(invitation.memberId);
}

const invitationIn = ({ ref }: ClaimedMail): string | undefined => /^invitation\/(.+)$/.exec(ref)?.[1];
