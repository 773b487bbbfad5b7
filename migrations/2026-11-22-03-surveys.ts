import { PostgresAdapter, sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Surveys, what is answered to them, and the tally that results read. */
export async function up(db: Kysely<any>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  await createSurvey(db);
  await createResponse(db, isPostgres);
  await createBallot(db, isPostgres);
  await db.schema
    .createTable('tally')
    .addColumn('survey_id', 'text', (column) => column.notNull())
    .addColumn('delegation', 'text', (column) => column.notNull())
    .addColumn('variable', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('tally_key', ['survey_id', 'delegation', 'variable', 'code'])
    .$call((table) => (isPostgres ? table : table.modifyEnd(sql`without rowid`)))
    .execute();
  await createAccessCode(db);
}

async function createSurvey(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('survey')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('address', 'text', (column) => column.notNull().unique())
    .addColumn('definition', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('occasion_kind', 'text', (column) => column.notNull())
    .addColumn('committee', 'text', (column) => column.notNull())
    .addColumn('record', 'text', (column) => column.notNull())
    .addColumn('confidentiality', 'text', (column) => column.notNull())
    .addColumn('languages', 'text', (column) => column.notNull())
    .addColumn('population', 'integer')
    .addColumn('state', 'text', (column) => column.notNull().check(sql`state in ('draft', 'open', 'closed')`))
    .addColumn('closes_at', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'text')
    .addColumn('closed_at', 'text')
    .execute();
  await db.schema.createIndex('survey_by_committee').on('survey').columns(['committee', 'created_at']).execute();
  // What the clockwork asks for every few seconds.
  await db.schema.createIndex('survey_by_closing').on('survey').columns(['state', 'closes_at']).execute();
  await db.schema
    .createTable('survey_count')
    .addColumn('survey_id', 'text', (column) => column.primaryKey().references('survey.id').onDelete('cascade'))
    .addColumn('responses', 'integer', (column) => column.notNull())
    .execute();
}

async function createResponse(db: Kysely<any>, isPostgres: boolean): Promise<void> {
  await db.schema
    .createTable('response')
    .addColumn('seq', isPostgres ? 'bigint' : 'integer', (column) =>
      isPostgres ? column.primaryKey().generatedAlwaysAsIdentity() : column.primaryKey().autoIncrement(),
    )
    .addColumn('survey_id', 'text', (column) => column.notNull().references('survey.id'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('delegation', 'text', (column) => column.notNull())
    .addColumn('delegation_known', 'integer', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('answers', 'text', (column) => column.notNull())
    .addColumn('submitted_at', 'text', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addUniqueConstraint('response_key', ['survey_id', 'key'])
    .execute();
  await db.schema.createIndex('response_in_order').on('response').columns(['survey_id', 'seq']).execute();
}

/**
 * Without a row number of its own, so that SQLite keeps ballots in the order of their random ids and nowhere else. No column that
 * says when, in which language, from where or after whom: none may be added.
 */
async function createBallot(db: Kysely<any>, isPostgres: boolean): Promise<void> {
  await db.schema
    .createTable('ballot')
    .addColumn('survey_id', 'text', (column) => column.notNull().references('survey.id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('answers', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('ballot_key', ['survey_id', 'id'])
    .$call((table) => (isPostgres ? table : table.modifyEnd(sql`without rowid`)))
    .execute();
}

async function createAccessCode(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('access_code')
    .addColumn('code_hash', 'text', (column) => column.primaryKey())
    .addColumn('survey_id', 'text', (column) => column.notNull().references('survey.id').onDelete('cascade'))
    .addColumn('delegation', 'text', (column) => column.notNull())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('used_at', 'text')
    .addColumn('revoked_at', 'text')
    .execute();
  await db.schema.createIndex('access_code_by_survey').on('access_code').column('survey_id').execute();
}
