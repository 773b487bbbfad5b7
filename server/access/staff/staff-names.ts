import type { Database } from '../../platform/database/tables.ts';

/** Names by id, of those who wrote entries: an entry keeps the id. */
export async function staffNames(db: Database, ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
  if (ids.length === 0) return {};
  const rows = await db
    .selectFrom('staff')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
