import type { Kysely } from 'kysely';

/** Where the responses of an earlier year came from: which file, read how, by whom. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('history_import')
    .addColumn('survey_id', 'text', (column) => column.primaryKey().references('survey.id'))
    .addColumn('year', 'integer', (column) => column.notNull().unique())
    .addColumn('file_digest', 'text', (column) => column.notNull())
    .addColumn('mapping', 'text', (column) => column.notNull())
    .addColumn('responses', 'integer', (column) => column.notNull())
    .addColumn('imported_by', 'text', (column) => column.notNull())
    .addColumn('imported_at', 'text', (column) => column.notNull())
    .execute();
}
