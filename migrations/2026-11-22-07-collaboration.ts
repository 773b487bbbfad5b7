import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** One response per Member, written by many hands. What was written is never changed, only followed by what was written next. */
export async function up(db: Kysely<any>): Promise<void> {
  await createResponse(db);
  await createCollaborator(db);
  await createAnswers(db);
  await createSurroundings(db);
}

async function createResponse(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('member_response')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('survey_id', 'text', (column) => column.notNull().references('survey.id'))
    .addColumn('member_id', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull().check(sql`state in ('draft', 'submitted')`))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('submitted_at', 'text')
    .addColumn('receipt', 'text')
    .addUniqueConstraint('member_response_key', ['survey_id', 'member_id'])
    .execute();
  await db.schema
    .createTable('response_state')
    .addColumn('response_id', 'text', (column) => column.notNull().references('member_response.id'))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('answers', 'text', (column) => column.notNull())
    .addColumn('receipt', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('response_state_key', ['response_id', 'revision'])
    .execute();
  await db.schema.createIndex('response_state_by_receipt').on('response_state').column('receipt').execute();
}

async function createCollaborator(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('collaborator')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('response_id', 'text', (column) => column.notNull().references('member_response.id'))
    .addColumn('role', 'text', (column) => column.notNull().check(sql`role in ('contact-point', 'colleague')`))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('sections', 'text')
    .addColumn('rest', 'text', (column) => column.notNull().check(sql`rest in ('read', 'hidden')`))
    .addColumn('code_hash', 'text', (column) => column.notNull().unique())
    .addColumn('ended_at', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('collaborator_by_response').on('collaborator').column('response_id').execute();
  await db.schema
    .createTable('collaborator_session')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('collaborator_id', 'text', (column) =>
      column.notNull().references('collaborator.id').onDelete('cascade'),
    )
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('last_seen_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('collaborator_session_by_person')
    .on('collaborator_session')
    .column('collaborator_id')
    .execute();
}

async function createAnswers(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('answer_revision')
    .addColumn('response_id', 'text', (column) => column.notNull().references('member_response.id'))
    .addColumn('variable', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('value', 'text')
    .addColumn('collaborator_id', 'text', (column) => column.notNull().references('collaborator.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('answer_revision_key', ['response_id', 'variable', 'revision'])
    .execute();
  await db.schema
    .createTable('answer_save')
    .addColumn('collaborator_id', 'text', (column) =>
      column.notNull().references('collaborator.id').onDelete('cascade'),
    )
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('saved', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('answer_save_key', ['collaborator_id', 'key'])
    .execute();
}

async function createSurroundings(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('section_state')
    .addColumn('response_id', 'text', (column) => column.notNull().references('member_response.id'))
    .addColumn('section', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) =>
      column.notNull().check(sql`state in ('empty', 'in-progress', 'ready', 'approved')`),
    )
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('section_state_key', ['response_id', 'section'])
    .execute();
  await db.schema
    .createTable('note')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('response_id', 'text', (column) => column.notNull().references('member_response.id'))
    .addColumn('variable', 'text', (column) => column.notNull())
    .addColumn('collaborator_id', 'text', (column) => column.notNull().references('collaborator.id'))
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('note_by_response').on('note').columns(['response_id', 'at']).execute();
}
