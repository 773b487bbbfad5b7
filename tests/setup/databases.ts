import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { describe, inject, onTestFinished } from 'vitest';
import { openMigratedPostgres, openMigratedSqlite } from '../../server/database/open-database.ts';
import type { OpenDatabase } from '../../server/database/open-database.ts';
import { createLog } from '../../server/log.ts';
import { temporaryDirectory } from './temporary-directory.ts';

/** Gives a fresh, migrated database; to be called inside a test, and gone when that test is over. */
export type OpenFresh = () => Promise<OpenDatabase>;

/** Runs the same tests on SQLite and on PostgreSQL. */
export function describeEachDatabase(name: string, tests: (open: OpenFresh, engine: string) => void): void {
  describe.each([
    { engine: 'SQLite', open: openFreshSqlite },
    { engine: 'PostgreSQL', open: openFreshPostgres },
  ])(`${name} on $engine`, ({ open, engine }) => tests(open, engine));
}

export async function openFreshSqlite(): Promise<OpenDatabase> {
  const database = await openMigratedSqlite(join(temporaryDirectory(), 'surveys.db'));
  onTestFinished(() => database.close());
  return database;
}

export async function openFreshPostgres(): Promise<OpenDatabase> {
  const url = await createPostgresDatabase();
  const database = await openMigratedPostgres(url, createLog('silent'), 4);
  onTestFinished(() => database.close());
  return database;
}

/** An empty database without any table, in the PostgreSQL that all tests share. */
export async function createPostgresDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await execute(`create database ${name}`);
  onTestFinished(() => execute(`drop database ${name} with (force)`));
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${name}`;
  return url.href;
}

async function execute(statement: string): Promise<void> {
  const client = new Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
