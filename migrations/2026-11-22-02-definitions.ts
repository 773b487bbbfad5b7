import { PostgresAdapter, sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Published versions of definitions, whole and immutable: every survey and every response pins one. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('definition_version')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('compiled', 'text', (column) => column.notNull())
    .addColumn('published_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('definition_version_key', ['name', 'version'])
    .execute();
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  await (isPostgres ? forbidChangesOnPostgres(db) : forbidChangesOnSqlite(db));
}

async function forbidChangesOnPostgres(db: Kysely<any>): Promise<void> {
  await sql`create function refuse_definition_change() returns trigger language plpgsql as
    $$ begin raise exception 'a published definition never changes'; end $$`.execute(db);
  await sql`create trigger definition_version_immutable before update or delete or truncate on definition_version
    for each statement execute function refuse_definition_change()`.execute(db);
}

async function forbidChangesOnSqlite(db: Kysely<any>): Promise<void> {
  await sql`create trigger definition_version_no_update before update on definition_version
    begin select raise(abort, 'a published definition never changes'); end`.execute(db);
  await sql`create trigger definition_version_no_delete before delete on definition_version
    begin select raise(abort, 'a published definition never changes'); end`.execute(db);
}
