import { readdir } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { Migrator } from 'kysely/migration';
import { isPostgres } from './engine.ts';
import type { Database } from './tables.ts';
import type { Scheduler } from '../time/scheduler.ts';
import { retryWhilePassing } from './passing-errors.ts';

const folder = new URL('../../../migrations/', import.meta.url);
/** Milliseconds for which a starting server waits while another one migrates. */
const patience = 60_000;

/**
 * Brings the schema to the newest state; each start does it, all or nothing. Two servers may start at once: on
 * PostgreSQL Kysely queues them by an advisory lock; on SQLite it neither locks nor opens a transaction, so we do.
 */
export async function migrate(
  db: Database,
  scheduler: Pick<Scheduler, 'elapsed' | 'sleep'>,
): Promise<readonly string[]> {
  return isPostgres(db)
    ? migrateToLatest(db)
    : retryWhilePassing(scheduler, patience, () => migrateInOneTransaction(db));
}

function migrateInOneTransaction(db: Database): Promise<readonly string[]> {
  return db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    try {
      const names = await migrateToLatest(connection);
      await sql`commit`.execute(connection);
      return names;
    } catch (error) {
      await sql`rollback`.execute(connection);
      throw error;
    }
  });
}

async function migrateToLatest(db: Database): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: readMigrations } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return results.map((result) => result.migrationName);
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts'));
  const entries = files.map(async (file) => [file.slice(0, -'.ts'.length), await importMigration(file)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

async function importMigration(file: string): Promise<Migration> {
  const module: Migration = await import(new URL(file, folder).href);
  return module;
}
