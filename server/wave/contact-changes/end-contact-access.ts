import { endAccess } from '../member-form/collaborator-access.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Contact } from '../../register/contacts/contact-contract.ts';

/** Whoever is no longer the contact point of a Member comes into none of its responses any more; what was written stays. */
export async function endContactAccess(
  trx: DatabaseTransaction,
  { memberId, email }: Pick<Contact, 'memberId' | 'email'>,
  now: Date,
): Promise<void> {
  const rows = await trx
    .selectFrom('collaborator')
    .innerJoin('member_response', 'member_response.id', 'collaborator.response_id')
    .select('collaborator.id')
    .where('member_response.member_id', '=', memberId)
    .where('collaborator.email', '=', email)
    .where('collaborator.role', '=', 'contact-point')
    .where('collaborator.ended_at', 'is', null)
    .execute();
  for (const { id } of rows) await endAccess(trx, id, now);
}
