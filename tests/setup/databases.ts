import { randomUUID } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { describe, inject, onTestFinished } from 'vitest';
import { openMigratedPostgres, openMigratedSqlite } from '../../server/platform/database/open-database.ts';
import type { OpenDatabase } from '../../server/platform/database/open-database.ts';
import { createLog } from '../../server/platform/settings/log.ts';
import { temporaryDirectory } from './temporary-directory.ts';
import { systemScheduler } from '../../server/platform/time/scheduler.ts';

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
  const file = join(temporaryDirectory(), 'surveys.db');
  copyFileSync(inject('migratedFile'), file);
  const database = await openMigratedSqlite(file, systemScheduler);
  onTestFinished(() => database.close());
  return database;
}

export async function openFreshPostgres(): Promise<OpenDatabase> {
  const url = await createPostgresDatabase(inject('migratedDatabase'));
  const database = await openMigratedPostgres(url, createLog('silent'), systemScheduler, 4);
  onTestFinished(() => database.close());
  return database;
}

/** Empty, without any table, and there until PostgreSQL stops: to be filled once and copied for each test. */
export async function createPostgresTemplate(): Promise<{ readonly name: string; readonly url: string }> {
  const name = newName();
  await execute(`create database ${name}`);
  return { name, url: urlOf(name) };
}

/** A database in the PostgreSQL that all tests share: a copy of `template`, or empty, without any table. */
export async function createPostgresDatabase(template?: string): Promise<string> {
  const name = newName();
  // To copy the files takes a fifth of the time of writing each page to the log.
  await execute(`create database ${name} template ${template ?? 'template1'} strategy file_copy`);
  onTestFinished(() => execute(`drop database ${name} with (force)`));
  return urlOf(name);
}

const newName = (): string => `test_${randomUUID().replaceAll('-', '')}`;

function urlOf(name: string): string {
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
