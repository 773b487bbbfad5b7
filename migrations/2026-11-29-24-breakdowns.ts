import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * In which lines the answers of a survey are printed by region and by language: made once, and afterwards only joined. What was
 * closed before gets its lines when it is read for the first time, from what stands in frozen reports.
 */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('survey_breakdown')
    .addColumn('survey_id', 'text', (column) => column.notNull().references('survey.id'))
    .addColumn('breakdown', 'text', (column) => column.notNull().check(sql`breakdown in ('region', 'language')`))
    .addColumn('threshold', 'integer', (column) => column.notNull())
    .addColumn('placed', 'text', (column) => column.notNull())
    .addColumn('sizes', 'text', (column) => column.notNull())
    .addColumn('steps', 'text', (column) => column.notNull())
    .addColumn('lines', 'integer', (column) => column.notNull())
    .addColumn('lines_of_item', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('survey_breakdown_key', ['survey_id', 'breakdown'])
    .execute();
}
