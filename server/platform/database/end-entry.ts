import { encodeInstant } from './codec.ts';
import type { DatabaseTransaction } from './tables.ts';

/** Of entries that are never changed: another takes the place of one, or it is withdrawn. False: it had ended already. */
export async function endEntry(
  trx: DatabaseTransaction,
  table: 'figure' | 'measure' | 'activity',
  id: string,
  how: 'replaced' | 'withdrawn',
  { staffId, now }: { readonly staffId: string; readonly now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable(table)
    .set({ ended_how: how, ended_by: staffId, ended_at: encodeInstant(now) })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
