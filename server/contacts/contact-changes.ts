import type { DatabaseTransaction } from '../database/tables.ts';
import type { Contact, ContactInput } from './contact.ts';
import { endContact, updateContact } from './contact-store.ts';
import { endContactAccess } from './end-contact-access.ts';

/** Ends a contact point or deputy, and with it the way into the Member's responses. Gives false if it had ended. */
export async function takeLeave(trx: DatabaseTransaction, contact: Contact, now: Date): Promise<boolean> {
  const isEnded = await endContact(trx, contact.id, now);
  if (isEnded && contact.role === 'contact-point') await endContactAccess(trx, contact, now);
  return isEnded;
}

/** Changes a person's details. A link that went to an address which is the contact point's no longer opens nothing any more. */
export async function amendContact(
  trx: DatabaseTransaction,
  before: Contact,
  after: Omit<ContactInput, 'memberId'>,
  now: Date,
): Promise<void> {
  await updateContact(trx, before, after);
  const staysReachable = after.role === 'contact-point' && after.email === before.email;
  if (before.role === 'contact-point' && !staysReachable) await endContactAccess(trx, before, now);
}
