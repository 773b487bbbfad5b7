import { encodeInstant } from './codec.ts';
import type { DatabaseTransaction } from './tables.ts';

/** Of entries that are never changed: marks one as withdrawn. False: it was withdrawn already. */
export async function withdrawEntry(
  trx: DatabaseTransaction,
  table: 'baseline' | 'margin' | 'target',
  id: string,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable(table)
    .set({ withdrawn_at: encodeInstant(now) })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
