import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { assertPragmas, setPragmas } from './sqlite-pragmas.ts';
import type { Database, Tables } from './tables.ts';
import type { Scheduler } from '../time/scheduler.ts';
import { retryWhilePassing } from './passing-errors.ts';

/** Milliseconds for which an opening waits while another process turns the new file into WAL mode. */
const openingPatience = 5_000;

/** Says in one line why the file was not opened. The file is left as it is, whatever it holds. */
export class DatabaseRefused extends Error {
  override readonly name = 'DatabaseRefused';
}

type Waiting = Pick<Scheduler, 'elapsed' | 'sleep'>;

/** Creates the file where there is none. Everything that writes goes through this one connection. */
export function openSqlite(file: string, scheduler: Waiting): Promise<Database> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  return open(file, false, scheduler);
}

/** A second connection for reads: an export in progress does not hold up the writer. */
export function openSqliteReadOnly(file: string, scheduler: Waiting): Promise<Database> {
  return open(file, true, scheduler);
}

async function open(file: string, readonly: boolean, scheduler: Waiting): Promise<Database> {
  const isNew = !existsSync(file);
  const connection = await retryWhilePassing(scheduler, openingPatience, () => connect(file, readonly, isNew));
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection }) });
  // Kysely closes only what it has used: a connection that never ran a query would stay open after destroy().
  await sql`select 1`.execute(db);
  return db;
}

function connect(file: string, readonly: boolean, isNew: boolean): Sqlite.Database {
  const connection = openFile(file, readonly);
  try {
    setPragmas(connection);
    if (!isNew) checkWhole(connection, file);
    connection.prepare('select count(*) from sqlite_schema').get();
    assertPragmas(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw isDamage(error) ? refuse(file, error) : error;
  }
}

function openFile(file: string, readonly: boolean): Sqlite.Database {
  try {
    return new Sqlite(file, { readonly });
  } catch (error) {
    throw isDamage(error) ? refuse(file, error) : error;
  }
}

/** Seconds on a large file, and only once per start: a damaged page is found here, not in the middle of a session. */
function checkWhole(connection: Sqlite.Database, file: string): void {
  if (connection.readonly) return;
  const verdict = connection.pragma('quick_check(1)', { simple: true });
  if (verdict !== 'ok') throw refuse(file, new Error(String(verdict).split('\n')[0]));
}

function isDamage(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && /^SQLITE_(NOTADB|CORRUPT|CANTOPEN)/.test(error.code);
}

function refuse(file: string, reason: unknown): DatabaseRefused {
  const words = reason instanceof Error ? reason.message.replaceAll(/\s+/g, ' ') : String(reason);
  return new DatabaseRefused(`${file} is not a sound database and was left untouched: ${words}`);
}

/** In which file this database is, for another connection to it. */
export async function sqliteFile(db: Database): Promise<string> {
  const { rows } = await sql<{ readonly name: string; readonly file: string }>`pragma database_list`.execute(db);
  const main = rows.find(({ name }) => name === 'main');
  if (main === undefined) throw new Error('SQLite does not say in which file it works');
  return main.file;
}
