import type { Selectable } from 'kysely';
import { encodeInstant } from '../../platform/database/codec.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { StoredDisposition } from './disposition.ts';
import type { InvitationTables } from '../../platform/database/schema/invitation-tables.ts';

export type Invitation = {
  readonly id: string;
  readonly surveyId: string;
  readonly memberId: string;
  readonly contactId: string | null;
  readonly disposition: StoredDisposition;
  readonly sentBy: 'mail' | 'letter' | null;
  readonly sentAt: string | null;
};

export async function insertInvitations(
  trx: DatabaseTransaction,
  surveyId: string,
  memberIds: readonly string[],
  { now, randomBytes }: { readonly now: Date; readonly randomBytes: (size: number) => Uint8Array },
): Promise<void> {
  if (memberIds.length === 0) return;
  const rows = memberIds.map((memberId) => ({
    id: newId(randomBytes),
    survey_id: surveyId,
    member_id: memberId,
    collaborator_id: null,
    contact_id: null,
    disposition: 'not-sent' as const,
    sent_by: null,
    sent_at: null,
    changed_at: encodeInstant(now),
  }));
  await trx.insertInto('invitation').values(rows).execute();
}

export async function invitationsOf(db: Database, surveyId: string): Promise<readonly Invitation[]> {
  const query = db.selectFrom('invitation').selectAll().where('survey_id', '=', surveyId);
  return (await query.orderBy('member_id').execute()).map(invitationOf);
}

export async function findInvitation(db: Database, id: string): Promise<Invitation | undefined> {
  const row = await db.selectFrom('invitation').selectAll().where('id', '=', id).executeTakeFirst();
  return row && invitationOf(row);
}

/** What this person was sent last as the contact point; undefined: another person has been since, or nothing was. */
export async function invitationTo(db: Database, collaboratorId: string): Promise<Invitation | undefined> {
  const query = db.selectFrom('invitation').selectAll().where('collaborator_id', '=', collaboratorId);
  const row = await query.executeTakeFirst();
  return row && invitationOf(row);
}

/** Who got which access, and that it is on its way (by mail) or handed over (by letter). */
export async function recordIssued(
  trx: DatabaseTransaction,
  invitation: Invitation,
  issued: { readonly collaboratorId: string; readonly contactId: string; readonly by: 'mail' | 'letter' },
  now: Date,
): Promise<void> {
  const instant = encodeInstant(now);
  const isSent = issued.by === 'letter' || invitation.disposition === 'sent';
  await trx
    .updateTable('invitation')
    .set({
      collaborator_id: issued.collaboratorId,
      contact_id: issued.contactId,
      disposition: isSent ? 'sent' : 'queued',
      changed_at: instant,
      ...(issued.by === 'letter' ? { sent_by: 'letter', sent_at: invitation.sentAt ?? instant } : {}),
    })
    .where('id', '=', invitation.id)
    .execute();
}

export async function setDisposition(
  trx: DatabaseTransaction,
  id: string,
  disposition: StoredDisposition,
  now: Date,
): Promise<void> {
  const change = trx.updateTable('invitation').set({ disposition, changed_at: encodeInstant(now) });
  await change.where('id', '=', id).execute();
}

/** The mail server has it. Whoever opted out meanwhile stays so. */
export async function markDelivered(trx: DatabaseTransaction, id: string, now: Date): Promise<void> {
  const instant = encodeInstant(now);
  await trx
    .updateTable('invitation')
    .set((eb) => ({
      disposition: 'sent',
      sent_by: 'mail',
      sent_at: eb.fn.coalesce('sent_at', eb.val(instant)),
      changed_at: instant,
    }))
    .where('id', '=', id)
    .where('disposition', 'in', ['not-sent', 'queued', 'sent', 'undeliverable'])
    .execute();
}

/** The mail server will never take it. An answer, an opt-out or an earlier word of theirs is worth more. */
export async function markUndelivered(trx: DatabaseTransaction, id: string, now: Date): Promise<void> {
  await trx
    .updateTable('invitation')
    .set({ disposition: 'undeliverable', changed_at: encodeInstant(now) })
    .where('id', '=', id)
    .where('disposition', 'in', ['not-sent', 'queued', 'sent'])
    .execute();
}

const invitationOf = (row: Selectable<InvitationTables['invitation']>): Invitation => ({
  id: row.id,
  surveyId: row.survey_id,
  memberId: row.member_id,
  contactId: row.contact_id,
  disposition: row.disposition,
  sentBy: row.sent_by,
  sentAt: row.sent_at,
});

/** Surveys that are open and to which one of these Members is invited. */
export async function invitingSurveys(db: Database, memberIds: readonly string[]): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('invitation')
    .innerJoin('survey', 'survey.id', 'invitation.survey_id')
    .select('survey.id')
    .distinct()
    .where('survey.state', '=', 'open')
    .where('invitation.member_id', 'in', memberIds)
    .orderBy('survey.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Of these Members who wants no more mail about the survey, with the address under which they said so. */
export async function optedOutOf(
  db: Database,
  surveyId: string,
  memberIds: readonly string[],
): Promise<readonly OptedOut[]> {
  const rows = await db
    .selectFrom('invitation')
    .leftJoin('collaborator', 'collaborator.id', 'invitation.collaborator_id')
    .select(['invitation.id', 'invitation.member_id', 'invitation.sent_at', 'collaborator.email'])
    .where('invitation.survey_id', '=', surveyId)
    .where('invitation.member_id', 'in', memberIds)
    .where('invitation.disposition', '=', 'opted-out')
    .orderBy('invitation.member_id')
    .execute();
  return rows.map(({ id, member_id, sent_at, email }) => ({ id, memberId: member_id, sentAt: sent_at, email }));
}

type OptedOut = Pick<Invitation, 'id' | 'memberId' | 'sentAt'> & { readonly email: string | null };
