import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Mail on its way, its templates, and who was asked in an annual survey with what outcome. */
export async function up(db: Kysely<any>): Promise<void> {
  await createOutbox(db);
  await db.schema
    .createTable('mail_template')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('mail_template_key', ['kind', 'language'])
    .execute();
  await createWave(db);
  await createInvitation(db);
}

async function createOutbox(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('to_address', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('html', 'text', (column) => column.notNull())
    .addColumn('headers', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('ref', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('next_attempt_at', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) =>
      column.notNull().check(sql`state in ('waiting', 'sending', 'sent', 'refused')`),
    )
    .addColumn('lease_until', 'text')
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('last_error', 'text')
    .execute();
  // What the clockwork asks for every few seconds.
  await db.schema.createIndex('outbox_by_turn').on('outbox').columns(['state', 'next_attempt_at']).execute();
  await db.schema.createIndex('outbox_by_ref').on('outbox').column('ref').execute();
}

async function createWave(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('wave_plan')
    .addColumn('survey_id', 'text', (column) => column.primaryKey().references('survey.id').onDelete('cascade'))
    .addColumn('opens_at', 'text')
    .addColumn('excluded', 'text', (column) => column.notNull())
    .addColumn('extended_at', 'text')
    .execute();
  await db.schema
    .createTable('reminder')
    .addColumn('survey_id', 'text', (column) => column.notNull().references('survey.id').onDelete('cascade'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull().check(sql`state in ('planned', 'sent', 'skipped')`))
    .addColumn('mails', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('reminder_key', ['survey_id', 'at'])
    .execute();
  await db.schema.createIndex('reminder_by_turn').on('reminder').columns(['state', 'at']).execute();
  await db.schema
    .createTable('survey_member')
    .addColumn('survey_id', 'text', (column) => column.notNull().references('survey.id').onDelete('cascade'))
    .addColumn('member_id', 'text', (column) => column.notNull())
    .addColumn('region', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('survey_member_key', ['survey_id', 'member_id'])
    .execute();
}

async function createInvitation(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('invitation')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('survey_id', 'text', (column) => column.notNull().references('survey.id').onDelete('cascade'))
    .addColumn('member_id', 'text', (column) => column.notNull())
    .addColumn('collaborator_id', 'text')
    .addColumn('contact_id', 'text')
    .addColumn('disposition', 'text', (column) =>
      column
        .notNull()
        .check(sql`disposition in ('not-sent', 'queued', 'sent', 'undeliverable', 'opted-out', 'will-not-answer')`),
    )
    .addColumn('sent_by', 'text', (column) => column.check(sql`sent_by in ('mail', 'letter')`))
    .addColumn('sent_at', 'text')
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('invitation_of_member', ['survey_id', 'member_id'])
    .execute();
}
