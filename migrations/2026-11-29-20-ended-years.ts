import { PostgresAdapter, sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Years of a series in which no further session or activity will come. What was shown of a whole year is never taken back. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('ended_year')
    .addColumn('series', 'text', (column) => column.notNull())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('ended_at', 'text', (column) => column.notNull())
    .addColumn('ended_by', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('ended_year_key', ['series', 'year'])
    .execute();
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`create function refuse_ended_year_change() returns trigger as $$
      begin raise exception 'a year that has ended does not begin again'; end $$ language plpgsql`.execute(db);
    await sql`create trigger ended_year_keeps_rows before update or delete on ended_year
      for each row execute function refuse_ended_year_change()`.execute(db);
    return;
  }
  for (const change of ['update', 'delete'])
    await sql`create trigger ${sql.raw(`ended_year_no_${change}`)} before ${sql.raw(change)} on ended_year
      begin select raise(abort, 'a year that has ended does not begin again'); end`.execute(db);
}
