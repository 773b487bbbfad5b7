import { PostgresAdapter, sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Frozen scorecards. A row is never changed and never deleted: whoever cites one finds the same figures for ever. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('snapshot')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('taken_by', 'text', (column) => column.notNull())
    .addColumn('taken_at', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .execute();
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  if (isPostgres) {
    await sql`create function refuse_snapshot_change() returns trigger language plpgsql as
      $$ begin raise exception 'a snapshot is never changed'; end $$`.execute(db);
  }
  for (const event of ['update', 'delete']) {
    const refuse = isPostgres
      ? 'for each row execute function refuse_snapshot_change()'
      : `begin select raise(abort, 'a snapshot is never changed'); end`;
    await sql`${sql.raw(`create trigger snapshot_refuses_${event} before ${event} on snapshot ${refuse}`)}`.execute(db);
  }
}
