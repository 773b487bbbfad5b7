import { PostgresAdapter, sql } from 'kysely';
import type { Kysely } from 'kysely';

/** The register of Members with its history, and the people through whom each Member is reached. */
export async function up(db: Kysely<any>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  await createMember(db);
  await createMemberChange(db, isPostgres);
  await createContactPoint(db);
}

async function createMember(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('member')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('iso2', 'text', (column) => column.unique())
    .addColumn('name_en', 'text', (column) => column.notNull())
    .addColumn('name_fr', 'text', (column) => column.notNull())
    .addColumn('region', 'text', (column) => column.notNull())
    .addColumn('counted', 'integer', (column) => column.notNull().check(sql`counted in (0, 1)`))
    .addColumn('member_since', 'text')
    .addColumn('confidence', 'text', (column) => column.notNull().check(sql`confidence in ('high', 'medium', 'low')`))
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute();
}

async function createMemberChange(db: Kysely<any>, isPostgres: boolean): Promise<void> {
  await db.schema
    .createTable('member_change')
    .addColumn('seq', 'integer', (column) =>
      isPostgres ? column.primaryKey().generatedAlwaysAsIdentity() : column.primaryKey().autoIncrement(),
    )
    .addColumn('member_id', 'text', (column) => column.notNull().references('member.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('member_change_by_member').on('member_change').columns(['member_id', 'seq']).execute();
  await (isPostgres ? forbidChangesOnPostgres(db) : forbidChangesOnSqlite(db));
}

async function createContactPoint(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('contact_point')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('member_id', 'text', (column) => column.notNull().references('member.id'))
    .addColumn('role', 'text', (column) => column.notNull().check(sql`role in ('contact-point', 'deputy')`))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull().check(sql`email = lower(email)`))
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .addColumn('undeliverable_at', 'text')
    .addColumn('opted_out_at', 'text')
    .execute();
  await db.schema.createIndex('contact_point_by_member').on('contact_point').column('member_id').execute();
  await db.schema.createIndex('contact_point_by_email').on('contact_point').column('email').execute();
  await sql`create unique index contact_point_current on contact_point (member_id)
    where role = 'contact-point' and ended_at is null`.execute(db);
  await sql`create unique index contact_point_once on contact_point (member_id, email)
    where ended_at is null`.execute(db);
}

async function forbidChangesOnPostgres(db: Kysely<any>): Promise<void> {
  await sql`create function refuse_member_history_change() returns trigger language plpgsql as
    $$ begin raise exception 'the history of Members is append-only'; end $$`.execute(db);
  await sql`create trigger member_change_append_only before update or delete or truncate on member_change
    for each statement execute function refuse_member_history_change()`.execute(db);
}

async function forbidChangesOnSqlite(db: Kysely<any>): Promise<void> {
  await sql`create trigger member_change_no_update before update on member_change
    begin select raise(abort, 'the history of Members is append-only'); end`.execute(db);
  await sql`create trigger member_change_no_delete before delete on member_change
    begin select raise(abort, 'the history of Members is append-only'); end`.execute(db);
}
