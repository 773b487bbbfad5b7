import { PostgresAdapter, sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * Until now a focus area had one series, called that of the impact, and what was asked was the work. Both have a series of their own
 * from here on: what was entered for the one that was fed goes with the work. Frozen reports stay as they are.
 */
export async function up(db: Kysely<any>): Promise<void> {
  await moveEntries(db, 'baseline');
  for (const [table, columns] of Object.entries(entryColumns)) {
    await sql`${sql.raw(`drop trigger ${table}_keeps_entry${isPostgres(db) ? ` on "${table}"` : ''}`)}`.execute(db);
    await moveEntries(db, table);
    const refuse = isPostgres(db)
      ? 'for each row execute function refuse_entry_change()'
      : `begin select raise(abort, 'entries are ended, never changed'); end`;
    const trigger = `create trigger ${table}_keeps_entry before update of ${columns} on "${table}" ${refuse}`;
    await sql`${sql.raw(trigger)}`.execute(db);
  }
}

/** What of an entry never changes: the trigger is put back as it was. */
const entryColumns = {
  target: 'id, series, operator, value, valid_from, source, entered_by, entered_at',
  margin: 'id, series, points, valid_from, source, entered_by, entered_at',
} as const;

const moveEntries = (db: Kysely<any>, table: string) =>
  sql`update ${sql.table(table)} set series = replace(series, 'FA.satisfaction-impact.', 'FA.satisfaction-work.')
    where series like 'FA.satisfaction-impact.FA%'`.execute(db);

const isPostgres = (db: Kysely<any>): boolean => db.getExecutor().adapter instanceof PostgresAdapter;
