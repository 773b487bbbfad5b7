import type { Kysely } from 'kysely';

/** Zero points of the satisfaction series. What is unknown is null, never 0. No row is ever changed but by its withdrawal. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('baseline')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('series', 'text', (column) => column.notNull())
    .addColumn('rate', 'double precision', (column) => column.notNull())
    .addColumn('answers', 'integer')
    .addColumn('population', 'integer')
    .addColumn('scale', 'text')
    .addColumn('wording', 'text')
    .addColumn('measured_on', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('entered_by', 'text', (column) => column.notNull())
    .addColumn('entered_at', 'text', (column) => column.notNull())
    .addColumn('withdrawn_at', 'text')
    .execute();
  await db.schema.createIndex('baseline_by_series').on('baseline').columns(['series', 'measured_on']).execute();
}
