import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { openMigratedPostgres, openMigratedSqlite } from '../../server/platform/database/open-database.ts';
import { createLog } from '../../server/platform/settings/log.ts';
import { systemScheduler } from '../../server/platform/time/scheduler.ts';
import { startPostgres } from './postgres.ts';
import { scratch } from './scratch.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly postgresUrl: string;
    /** A file of SQLite, newly migrated. */
    readonly migratedFile: string;
    /** The name of such a database in PostgreSQL. */
    readonly migratedDatabase: string;
  }
}

/** One PostgreSQL for all tests of a project, and of each engine one database that is migrated: each test gets a copy of it. */
export default async function prepareDatabases(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(scratch, 'surveys-migrated-'));
  const migratedFile = join(directory, 'surveys.db');
  await (await openMigratedSqlite(migratedFile, systemScheduler)).close();
  const postgres = await startPostgres();
  const migratedDatabase = 'migrated';
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  await client.query(`create database ${migratedDatabase}`);
  await client.end();
  const url = new URL(`/${migratedDatabase}`, postgres.url).href;
  await (await openMigratedPostgres(url, createLog('silent'), systemScheduler, 1)).close();
  project.provide('postgresUrl', postgres.url);
  project.provide('migratedFile', migratedFile);
  project.provide('migratedDatabase', migratedDatabase);
  return async () => {
    await postgres.stop();
    rmSync(directory, { recursive: true });
  };
}
