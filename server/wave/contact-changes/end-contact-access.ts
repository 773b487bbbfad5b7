import { endAccess } from '../member-form/collaborator-access-store.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Contact } from '../../register/contacts/contact-contract.ts';
import { contactPointAccesses } from '../member-form/collaborator-store.ts';

/** Whoever is no longer the contact point of a Member comes into none of its responses any more; what was written stays. */
export async function endContactAccess(
  trx: DatabaseTransaction,
  contact: Pick<Contact, 'memberId' | 'email'>,
  now: Date,
): Promise<void> {
  for (const id of await contactPointAccesses(trx, contact)) await endAccess(trx, id, now);
}
