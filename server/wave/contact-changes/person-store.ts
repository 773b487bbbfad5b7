import { sql } from 'kysely';
import type { Database } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { contactsByEmail } from '../../register/contacts/contact-store.ts';
import type { PersonRecord } from './person-contract.ts';
import { mailsOfColleagues } from './mails-of-colleagues.ts';

export async function personRecord(
  { db, secretKey }: Pick<Dependencies, 'db' | 'secretKey'>,
  email: string,
): Promise<PersonRecord> {
  const collaborators = await db
    .selectFrom('collaborator')
    .innerJoin('member_response', 'member_response.id', 'collaborator.response_id')
    .select(['collaborator.id', 'survey_id', 'member_id', 'role', 'name', 'language', 'created_at', 'ended_at'])
    .where('email', '=', email)
    .orderBy('created_at')
    .execute();
  const mails = await db
    .selectFrom('outbox')
    .select(['kind', 'subject', 'created_at as createdAt', 'state'])
    .where(sql<string>`lower(to_address)`, '=', email)
    .orderBy('created_at')
    .execute();
  const collaborations = collaborators.map(async (row) => ({
    surveyId: row.survey_id,
    memberId: row.member_id,
    role: row.role,
    name: row.name,
    language: row.language,
    createdAt: row.created_at,
    endedAt: row.ended_at,
    ...(await writtenBy(db, row.id)),
  }));
  const contacts = await contactsByEmail(db, email);
  const { naming } = await mailsOfColleagues(db, secretKey, email);
  return {
    email,
    contacts,
    collaborations: await Promise.all(collaborations),
    invitations: await invitationsTo(
      db,
      contacts.map(({ id }) => id),
    ),
    mails,
    mailsOfOthers: naming.map(({ kind, subject, createdAt, state }) => ({ kind, subject, createdAt, state })),
  };
}

async function invitationsTo(db: Database, contactIds: readonly string[]): Promise<PersonRecord['invitations']> {
  if (contactIds.length === 0) return [];
  return db
    .selectFrom('invitation')
    .select(['survey_id as surveyId', 'member_id as memberId', 'disposition', 'sent_by as sentBy', 'sent_at as sentAt'])
    .where('contact_id', 'in', contactIds)
    .orderBy('changed_at')
    .execute();
}

async function writtenBy(
  db: Database,
  id: string,
): Promise<Pick<PersonRecord['collaborations'][number], 'answersWritten' | 'notes'>> {
  const { count } = await db
    .selectFrom('answer_revision')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where('collaborator_id', '=', id)
    .executeTakeFirstOrThrow();
  const notes = await db
    .selectFrom('note')
    .select(['variable', 'text', 'at'])
    .where('collaborator_id', '=', id)
    .orderBy('at')
    .execute();
  return { answersWritten: Number(count), notes };
}
