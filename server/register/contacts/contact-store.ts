import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { languages } from '../../../survey-definitions/reference/languages.ts';
import type { Insertable, Selectable } from 'kysely';
import { encodeInstant } from '../../platform/database/codec.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Contact, ContactInput } from './contact-contract.ts';
import type { ContactTables } from '../../platform/database/schema/contact-tables.ts';

export type NewContact = ContactInput & { readonly id: string };

type Row = ContactTables['contact_point'];

/** Everybody, former ones too, by Member and then from the newest to the oldest. */
export async function listContacts(db: Database): Promise<readonly Contact[]> {
  return (await inOrder(db).execute()).map(contactOf);
}

/** The present ones: the contact point first, then the deputies. */
export async function contactPointsOf(db: Database, memberId: string): Promise<readonly Contact[]> {
  const rows = await inOrder(db).where('member_id', '=', memberId).where('ended_at', 'is', null).execute();
  return rows.map(contactOf);
}

/** Whom an invitation goes to. */
export async function currentContactPoint(db: Database, memberId: string): Promise<Contact | undefined> {
  return (await contactPointsOf(db, memberId)).find(({ role }) => role === 'contact-point');
}

export async function findContact(db: Database, id: string): Promise<Contact | undefined> {
  const row = await db.selectFrom('contact_point').selectAll().where('id', '=', id).executeTakeFirst();
  return row && contactOf(row);
}

export async function insertContact(trx: DatabaseTransaction, contact: NewContact, now: Date): Promise<void> {
  await trx.insertInto('contact_point').values(rowOf(contact, now)).execute();
}

/** A new address has not refused anything yet. */
export async function updateContact(
  trx: DatabaseTransaction,
  before: Contact,
  { role, name, email, language }: Omit<ContactInput, 'memberId'>,
): Promise<void> {
  const undeliverable_at = email === before.email ? before.undeliverableAt : null;
  await trx
    .updateTable('contact_point')
    .set({ role, name, email, language, undeliverable_at })
    .where('id', '=', before.id)
    .execute();
}

/** Whether this person does not want any mail of ours, whatever the survey. Keeps the day on which it was first said. */
export async function setOptOut(
  trx: DatabaseTransaction,
  contact: Contact,
  optedOut: boolean,
  now: Date,
): Promise<void> {
  const opted_out_at = optedOut ? (contact.optedOutAt ?? encodeInstant(now)) : null;
  await trx.updateTable('contact_point').set({ opted_out_at }).where('id', '=', contact.id).execute();
}

/** Gives false when it had ended already. */
export async function endContact(trx: DatabaseTransaction, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('contact_point')
    .set({ ended_at: encodeInstant(now) })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Everything that is held under one address. */
export async function contactsByEmail(db: Database, email: string): Promise<readonly Contact[]> {
  return (await inOrder(db).where('email', '=', email).execute()).map(contactOf);
}

/** Gives how many rows there were. */
export async function deleteContactsByEmail(trx: DatabaseTransaction, email: string): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom('contact_point').where('email', '=', email).executeTakeFirst();
  return Number(numDeletedRows);
}

const inOrder = (db: Database) =>
  db
    .selectFrom('contact_point')
    .selectAll()
    .orderBy('member_id')
    .orderBy('role')
    .orderBy('created_at', 'desc')
    .orderBy('id');

function rowOf({ id, memberId, role, name, email, language }: NewContact, now: Date): Insertable<Row> {
  const never = { ended_at: null, undeliverable_at: null, opted_out_at: null };
  return { id, member_id: memberId, role, name, email, language, created_at: encodeInstant(now), ...never };
}

function contactOf(row: Selectable<Row>): Contact {
  return {
    id: row.id,
    memberId: row.member_id,
    role: row.role,
    name: row.name,
    email: row.email,
    language: languages.find((language) => language === row.language) ?? firstLanguage,
    createdAt: row.created_at,
    endedAt: row.ended_at,
    undeliverableAt: row.undeliverable_at,
    optedOutAt: row.opted_out_at,
  };
}

/** Whoever is written to under this address will not be, until somebody enters another one. */
export async function markUndeliverable(trx: DatabaseTransaction, address: string, now: Date): Promise<void> {
  await trx
    .updateTable('contact_point')
    .set({ undeliverable_at: encodeInstant(now) })
    .where('email', '=', address)
    .where('undeliverable_at', 'is', null)
    .execute();
}
