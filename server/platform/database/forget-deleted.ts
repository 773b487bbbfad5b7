import { sql } from 'kysely';
import type { Scheduler } from '../time/scheduler.ts';
import { isPostgres } from './engine.ts';
import type { Database, Tables } from './tables.ts';

/** Milliseconds, and how often: while somebody reads, the log cannot be cut. */
const pause = 50;
const attempts = 20;

/**
 * After the commit: removes what the engine still keeps of deleted rows. SQLite zeroes them in the file (secure_delete), and its
 * write-ahead log is written back and cut; PostgreSQL's dead rows go with the vacuum. PostgreSQL's own log, and backups made before, are
 * out of our reach.
 */
export async function forgetDeleted(
  { db, sleep }: Pick<Scheduler, 'sleep'> & { readonly db: Database },
  tables: readonly (keyof Tables)[],
): Promise<void> {
  if (isPostgres(db)) {
    await sql`vacuum ${sql.join(tables.map((name) => sql.table(name)))}`.execute(db);
    return;
  }
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { rows } = await sql<{ readonly busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
    if (rows[0]?.busy === 0) return;
    await sleep(pause);
  }
}
