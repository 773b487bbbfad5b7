import type { Database } from '../../../server/platform/database/tables.ts';

const tables = [
  'staff',
  'staff_role',
  'staff_session',
  'staff_invitation',
  'audit',
  'access_token',
  'survey',
  'survey_count',
  'response',
  'ballot',
  'tally',
  'access_code',
  'baseline',
] as const;

/** Every row that a request could change, but for the counters of attempts. */
export async function contentOf(db: Database): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const entries = await Promise.all(
    tables.map(async (table) => [table, await db.selectFrom(table).selectAll().execute()] as const),
  );
  return Object.fromEntries(entries);
}
