import { encodeInstant } from '../../platform/database/codec.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import { dropWaiting } from '../mail/outbox-store.ts';

/**
 * What still waits to be sent to these contact points about their invitations is not sent any more: its link is dead. An invitation
 * that has never left is not sent.
 */
export async function withdrawMail(trx: DatabaseTransaction, contactIds: readonly string[], now: Date): Promise<void> {
  if (contactIds.length === 0) return;
  const rows = await trx.selectFrom('invitation').select('id').where('contact_id', 'in', contactIds).execute();
  await dropWaiting(
    trx,
    rows.map(({ id }) => `invitation/${id}`),
  );
  await trx
    .updateTable('invitation')
    .set({ disposition: 'not-sent', changed_at: encodeInstant(now) })
    .where('contact_id', 'in', contactIds)
    .where('disposition', '=', 'queued')
    .execute();
}

/** The invitations know no more whom they went to. Gives how many there were. */
export async function forgetContacts(
  trx: DatabaseTransaction,
  contactIds: readonly string[],
  now: Date,
): Promise<number> {
  if (contactIds.length === 0) return 0;
  await withdrawMail(trx, contactIds, now);
  const { numUpdatedRows } = await trx
    .updateTable('invitation')
    .set({ contact_id: null })
    .where('contact_id', 'in', contactIds)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
