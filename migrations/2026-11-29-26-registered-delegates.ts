import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** How many delegates registered, beside how many delegations: anonymous answers are worth an interval only where both are known. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable('survey')
    .addColumn('delegates', 'integer', (column) => column.check(sql`delegates >= 1`))
    .execute();
}
