import { sql } from 'kysely';
import { endAccess } from '../member-form/collaborator-access-store.ts';
import { forgetDeleted } from '../../platform/database/forget-deleted.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { forgetContacts } from '../invitations/invited-contact-store.ts';
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

/** After the commit: what the engine still keeps of the erased rows. */
export const sweepErased = (dependencies: Pick<Dependencies, 'db' | 'sleep'>): Promise<void> =>
  forgetDeleted(dependencies, ['contact_point', 'collaborator', 'outbox', 'invitation']);
