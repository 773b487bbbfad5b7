import { join } from 'node:path';
import { sql } from 'kysely';
import type { Scheduler } from '../time/scheduler.ts';
import type { Log } from '../settings/log.ts';
import type { Settings } from '../settings/settings.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './open-postgres.ts';
import { openSqlite, openSqliteReadOnly } from './open-sqlite.ts';
import type { Database } from './tables.ts';

export type OpenDatabase = {
  readonly engine: 'sqlite' | 'postgres';
  readonly db: Database;
  /** For long reads. On SQLite a connection of its own that cannot write; on PostgreSQL the same pool. */
  readonly readDb: Database;
  /** Leaves a database that one file copy holds whole: SQLite's log is written back first. */
  readonly close: () => Promise<void>;
};

type Waiting = Pick<Scheduler, 'elapsed' | 'sleep'>;

/** Opens what the settings name and brings it to the newest schema. */
export async function openDatabase(
  settings: Pick<Settings, 'databaseUrl' | 'dataDirectory'>,
  log: Log,
  scheduler: Waiting,
): Promise<OpenDatabase> {
  return settings.databaseUrl === null
    ? openMigratedSqlite(join(settings.dataDirectory, 'surveys.db'), scheduler)
    : openMigratedPostgres(settings.databaseUrl, log, scheduler);
}

export async function openMigratedSqlite(file: string, scheduler: Waiting): Promise<OpenDatabase> {
  const db = await openSqlite(file, scheduler);
  await migrate(db, scheduler);
  const readDb = await openSqliteReadOnly(file, scheduler);
  const close = async (): Promise<void> => {
    await readDb.destroy();
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
    await db.destroy();
  };
  return { engine: 'sqlite', db, readDb, close };
}

export async function openMigratedPostgres(
  url: string,
  log: Log,
  scheduler: Waiting,
  connections?: number,
): Promise<OpenDatabase> {
  const db = openPostgres(url, log, connections);
  await migrate(db, scheduler);
  return { engine: 'postgres', db, readDb: db, close: () => db.destroy() };
}
