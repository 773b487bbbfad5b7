import { PostgresAdapter, sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Published versions of strategic plans, whole and immutable, and the drafts of those to come. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('plan_version')
    .addColumn('plan', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('published_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('plan_version_key', ['plan', 'version'])
    .execute();
  await db.schema
    .createTable('plan_draft')
    .addColumn('plan', 'text', (column) => column.primaryKey())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('saved_by', 'text', (column) => column.notNull())
    .addColumn('saved_at', 'text', (column) => column.notNull())
    .execute();
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  await (isPostgres ? forbidChangesOnPostgres(db) : forbidChangesOnSqlite(db));
}

async function forbidChangesOnPostgres(db: Kysely<any>): Promise<void> {
  await sql`create function refuse_plan_change() returns trigger language plpgsql as
    $$ begin raise exception 'a published plan never changes'; end $$`.execute(db);
  await sql`create trigger plan_version_immutable before update or delete or truncate on plan_version
    for each statement execute function refuse_plan_change()`.execute(db);
}

async function forbidChangesOnSqlite(db: Kysely<any>): Promise<void> {
  await sql`create trigger plan_version_no_update before update on plan_version
    begin select raise(abort, 'a published plan never changes'); end`.execute(db);
  await sql`create trigger plan_version_no_delete before delete on plan_version
    begin select raise(abort, 'a published plan never changes'); end`.execute(db);
}
