import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import { withdrawMail } from '../invitations/invited-contact-store.ts';
import type { Contact, ContactInput } from '../../register/contacts/contact-contract.ts';
import { endContact, updateContact } from '../../register/contacts/contact-store.ts';
import { endAccess } from '../member-form/collaborator-access-store.ts';
import { contactPointAccesses } from '../member-form/collaborator-store.ts';

/** Ends a contact point or deputy, and with it the way into the Member's responses. Gives false if it had ended. */
export async function takeLeave(trx: DatabaseTransaction, contact: Contact, now: Date): Promise<boolean> {
  const isEnded = await endContact(trx, contact.id, now);
  if (isEnded && contact.role === 'contact-point') await lockOut(trx, contact, now);
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
  if (before.role === 'contact-point' && !staysReachable) await lockOut(trx, before, now);
}

/** Neither the way in nor a mail that is still to bring it. */
async function lockOut(trx: DatabaseTransaction, contact: Contact, now: Date): Promise<void> {
  await endContactAccess(trx, contact, now);
  await withdrawMail(trx, [contact.id], now);
}

/** Whoever is no longer the contact point of a Member comes into none of its responses any more; what was written stays. */
async function endContactAccess(
  trx: DatabaseTransaction,
  contact: Pick<Contact, 'memberId' | 'email'>,
  now: Date,
): Promise<void> {
  for (const id of await contactPointAccesses(trx, contact)) await endAccess(trx, id, now);
}

/** Whether somebody, or somebody's address, has become the one through which the Member is invited. */
export const isNewPoint = (
  before: Pick<Contact, 'role' | 'email'> | null,
  after: Pick<Contact, 'role' | 'email'>,
): boolean => after.role === 'contact-point' && (before?.role !== 'contact-point' || before.email !== after.email);
