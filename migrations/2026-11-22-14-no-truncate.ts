import { PostgresAdapter, sql } from 'kysely';
import type { Kysely } from 'kysely';

/** TRUNCATE deletes rows of which no trigger for a row hears. SQLite has none. */
export async function up(db: Kysely<any>): Promise<void> {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return;
  for (const table of ['figure', 'target', 'margin', 'snapshot']) {
    const refuse = table === 'snapshot' ? 'refuse_snapshot_change' : 'refuse_entry_change';
    const trigger = `create trigger ${table}_keeps_rows before truncate on "${table}" for each statement`;
    await sql`${sql.raw(`${trigger} execute function ${refuse}()`)}`.execute(db);
  }
}
