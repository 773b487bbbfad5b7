import { PostgresAdapter } from 'kysely';
import type { Database } from './tables.ts';

/** For the few statements that the two engines say differently: row locks, lists of rows as JSON, cleaning up. */
export function isPostgres(db: Database): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
