import { sql } from 'kysely';
import { endAccess } from '../member-form/collaborator-access.ts';
import { isPostgres } from '../../platform/database/engine.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { forgetContacts } from '../invitations/withdraw-mail.ts';
import { takeNamesOut } from '../mail/mails-naming.ts';
import { contactsByEmail, deleteContactsByEmail } from '../../register/contacts/contact-store.ts';
import type { Erased } from './person-contract.ts';
import { mailsOfColleagues } from './mails-of-colleagues.ts';

/** Name and address go everywhere; that somebody wrote an answer stays, nobody knows any more who. */
export async function erasePerson(
  trx: DatabaseTransaction,
  dependencies: Pick<Dependencies, 'now' | 'secretKey' | 'randomBytes'>,
  email: string,
): Promise<Erased> {
  const now = dependencies.now();
  const mails = await trx
    .deleteFrom('outbox')
    .where(sql<string>`lower(to_address)`, '=', email)
    .executeTakeFirst();
  const { naming, names } = await mailsOfColleagues(trx, dependencies.secretKey, email);
  for (const { words, ...mail } of naming) await takeNamesOut(trx, dependencies, mail, { names, words });
  const contacts = await contactsByEmail(trx, email);
  const invitations = await forgetContacts(
    trx,
    contacts.map(({ id }) => id),
    now,
  );
  const collaborators = await trx.selectFrom('collaborator').select('id').where('email', '=', email).execute();
  for (const { id } of collaborators) {
    await endAccess(trx, id, now);
    await trx.updateTable('collaborator').set({ name: '', email: '' }).where('id', '=', id).execute();
  }
  return {
    contacts: await deleteContactsByEmail(trx, email),
    collaborations: collaborators.length,
    mails: Number(mails.numDeletedRows),
    mailsOfOthers: naming.length,
    invitations,
  };
}

/**
 * After the commit: removes what the engine still keeps of the erased rows. SQLite zeroes them in the file and its write-ahead log is
 * written back and cut; PostgreSQL's dead rows go with the vacuum. Logs of PostgreSQL and backups are out of our reach: they expire.
 */
export async function sweepErased(db: Database): Promise<void> {
  if (isPostgres(db)) {
    await sql`vacuum contact_point, collaborator, outbox, invitation`.execute(db);
    return;
  }
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { rows } = await sql<{ readonly busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
    if (rows[0]?.busy === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
