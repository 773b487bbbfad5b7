import { isPostgres } from '../../platform/database/engine.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';

/**
 * Lets one transaction at a time change this Member or its contacts, without an id any Member: whoever comes second waits and then
 * sees what the first one did. SQLite needs no lock: it has one writer at a time. Gives false when there is no such Member.
 */
export async function lockMembers(trx: DatabaseTransaction, id?: string): Promise<boolean> {
  const all = trx.selectFrom('member').select('id').orderBy('id');
  const rows = await (id === undefined ? all : all.where('id', '=', id))
    .$if(isPostgres(trx), (query) => query.forUpdate())
    .execute();
  return rows.length > 0;
}
