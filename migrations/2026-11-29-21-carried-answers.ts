import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Whether an answer was taken over from the wave before, and what became of it; null: it is of this year. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable('answer_revision')
    .addColumn('carry', 'text', (column) => column.check(sql`carry in ('carried', 'confirmed', 'edited')`))
    .execute();
}
