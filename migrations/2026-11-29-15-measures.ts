import { PostgresAdapter, sql } from 'kysely';
import type { Kysely } from 'kysely';

/** The measures of the Implementation Plan. As with figures, an entry is ended, never changed; `refuse_entry_change` is that of the figures. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('measure')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('series', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addColumn('done_on', 'text')
    .addColumn('replaces', 'text', (column) => column.unique().references('measure.id'))
    .addColumn('entered_by', 'text', (column) => column.notNull())
    .addColumn('entered_at', 'text', (column) => column.notNull())
    .addColumn('ended_how', 'text', (column) => column.check(sql`ended_how in ('replaced', 'withdrawn')`))
    .addColumn('ended_by', 'text')
    .addColumn('ended_at', 'text')
    .execute();
  await sql`create unique index measure_in_force on measure (series, title, due_on) where ended_at is null`.execute(db);
  const refuse =
    db.getExecutor().adapter instanceof PostgresAdapter
      ? 'for each row execute function refuse_entry_change()'
      : `begin select raise(abort, 'entries are ended, never changed'); end`;
  const columns = 'id, series, title, due_on, done_on, replaces, entered_by, entered_at';
  for (const [name, event] of [
    ['measure_keeps_entry', `update of ${columns}`],
    ['measure_keeps_row', 'delete'],
  ] as const) {
    await sql`${sql.raw(`create trigger ${name} before ${event} on "measure" ${refuse}`)}`.execute(db);
  }
}
