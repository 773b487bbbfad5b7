import { alike } from '../../../survey-definitions/reference/languages.ts';
import { listContacts } from '../../register/contacts/contact-store.ts';
import type { Contact } from '../../register/contacts/contact-contract.ts';
import type { Compiled } from '../../../survey-definitions/authoring/compile.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { questionnairesOf } from '../../surveys/fielding/survey-questionnaires.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import { carriedShare } from './carried-share.ts';
import { completenessOf } from './completeness.ts';
import { deliveriesOf } from './delivery-store.ts';
import type { Delivery } from './delivery-store.ts';
import { invitationsOf } from './invitation-store.ts';
import type { Invitation } from './invitation-store.ts';
import { populationOf } from '../../surveys/fielding/population-store.ts';
import { startedMembers, submissionsOf } from './member-progress-store.ts';
import type { MemberSubmission } from './member-progress-store.ts';
import type { WaveMember, WaveReport } from './wave-contract.ts';
import { waveCurve } from './wave-curve.ts';
import { waveRates } from './wave-rates.ts';

/** Who was asked, with what outcome, as of now. Nothing is kept of it: a figure that is not stored cannot be wrong. */
export async function waveReport(
  { db, now, members }: Pick<Dependencies, 'db' | 'now' | 'members'>,
  survey: Survey,
  { definition }: Compiled,
): Promise<WaveReport> {
  const invitations = await invitationsOf(db, survey.id);
  const [population, submissions, started, contacts, deliveries] = await Promise.all([
    populationOf(db, survey.id),
    submissionsOf(db, survey.id),
    startedMembers(db, survey.id),
    listContacts(db),
    deliveriesOf(
      db,
      invitations.map(({ id }) => id),
    ),
  ]);
  const { knowing } = questionnairesOf(survey, definition, members);
  const invited = new Map(invitations.map((invitation) => [invitation.memberId, invitation]));
  const current = contacts.filter(({ role, endedAt }) => role === 'contact-point' && endedAt === null);
  const reached = new Map(current.map((contact) => [contact.memberId, contact]));
  const troubles = new Map(deliveries.troubles.map((trouble) => [trouble.invitationId, trouble]));

  const rows = population.map(({ memberId, region }): WaveMember => {
    const invitation = invited.get(memberId);
    const submission = submissions.get(memberId);
    const completeness = submission && completenessOf(knowing, submission.answers);
    return {
      id: memberId,
      name: members.get(memberId)?.name ?? alike(memberId),
      region,
      disposition: completeness ?? invitation?.disposition ?? 'not-sent',
      hasStarted: started.has(memberId),
      contact: contactIn(reached.get(memberId)),
      ...sendingOf(invitation, submission),
      trouble: troubleIn(invitation && troubles.get(invitation.id)),
    };
  });
  return {
    members: rows,
    rates: waveRates(rows),
    curve: curveOf(survey, rows, now()),
    mails: deliveries.counts,
    carried: await carriedShare(db, survey.id, knowing, submissions),
  };
}

const sendingOf = (invitation: Invitation | undefined, submission: MemberSubmission | undefined) => ({
  sentAt: invitation?.sentAt ?? null,
  sentBy: invitation?.sentBy ?? null,
  submittedAt: submission?.firstAt ?? null,
});

function contactIn(contact: Contact | undefined): WaveMember['contact'] {
  if (contact === undefined) return null;
  const { id, name, email, language, undeliverableAt, optedOutAt } = contact;
  return { id, name, email, language, takesMail: undeliverableAt === null && optedOutAt === null };
}

function troubleIn(delivery: Delivery | undefined): WaveMember['trouble'] {
  if (delivery === undefined) return null;
  const { state, attempts, error } = delivery;
  return { state, attempts, error };
}

function curveOf({ openedAt, closesAt, closedAt }: Survey, rows: readonly WaveMember[], now: Date) {
  if (openedAt === null) return [];
  const ends = [closedAt, closesAt, now.toISOString()].filter((instant) => instant !== null);
  const submitted = rows.flatMap((row) => row.submittedAt ?? []);
  return waveCurve(submitted, openedAt, ends.toSorted()[0] ?? openedAt);
}
