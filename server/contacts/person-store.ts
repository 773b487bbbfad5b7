import { sql } from 'kysely';
import { isPostgres } from '../database/engine.ts';
import { endAccess } from '../collaboration/collaborator-access.ts';
import type { Database, DatabaseTransaction } from '../database/tables.ts';
import type { Contact } from './contact.ts';
import { contactsByEmail, deleteContactsByEmail } from './contact-store.ts';

/** Everything that is held of the person behind one address. What a Member answered is the Member's. */
export type PersonRecord = {
  readonly email: string;
  readonly contacts: readonly Contact[];
  readonly collaborations: readonly {
    readonly surveyId: string;
    readonly memberId: string;
    readonly role: string;
    readonly name: string;
    readonly language: string;
    readonly createdAt: string;
    readonly endedAt: string | null;
    readonly answersWritten: number;
    readonly notes: readonly { readonly variable: string; readonly text: string; readonly at: string }[];
  }[];
  readonly mails: readonly {
    readonly kind: string;
    readonly subject: string;
    readonly createdAt: string;
    readonly state: string;
  }[];
};

export type Erased = { readonly contacts: number; readonly collaborations: number; readonly mails: number };

export async function personRecord(db: Database, email: string): Promise<PersonRecord> {
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
  return {
    email,
    contacts: await contactsByEmail(db, email),
    collaborations: await Promise.all(collaborations),
    mails,
  };
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

/** Name and address go everywhere; that somebody wrote an answer stays, nobody knows any more who. */
export async function erasePerson(trx: DatabaseTransaction, email: string, now: Date): Promise<Erased> {
  const collaborators = await trx.selectFrom('collaborator').select('id').where('email', '=', email).execute();
  for (const { id } of collaborators) {
    await endAccess(trx, id, now);
    await trx.updateTable('collaborator').set({ name: '', email: '' }).where('id', '=', id).execute();
  }
  const mails = await trx
    .deleteFrom('outbox')
    .where(sql<string>`lower(to_address)`, '=', email)
    .executeTakeFirst();
  return {
    contacts: await deleteContactsByEmail(trx, email),
    collaborations: collaborators.length,
    mails: Number(mails.numDeletedRows),
  };
}

/**
 * After the commit: removes what the engine still keeps of the erased rows. SQLite zeroes them in the file and its write-ahead log is
 * written back and cut; PostgreSQL's dead rows go with the vacuum. Logs of PostgreSQL and backups are out of our reach: they expire.
 */
export async function sweepErased(db: Database): Promise<void> {
  if (isPostgres(db)) {
    await sql`vacuum contact_point, collaborator, outbox`.execute(db);
    return;
  }
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { rows } = await sql<{ readonly busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
    if (rows[0]?.busy === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
