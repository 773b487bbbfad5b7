import type { Kysely } from 'kysely';

/** Whether a baseline's rate was of Members or of delegates; null: unknown, as of all that were entered before. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('baseline').addColumn('unit', 'text').execute();
}
