import { Kysely, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import type { Log } from '../settings/log.ts';
import type { Database, Tables } from './tables.ts';

/** PostgreSQL's type number of bigint, which count(*) and sum() give; it comes as text unless told otherwise. */
const bigintType = 20;

export function openPostgres(url: string, log: Log, connections = 10): Database {
  const pool = new Pool({ connectionString: url, max: connections, types: { getTypeParser: typeParser } });
  // Without a listener an idle connection that dies, for instance when PostgreSQL restarts, ends the process.
  pool.on('error', (error) => log.warn({ reason: error.message }, 'a connection to PostgreSQL was lost'));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

function typeParser(type: number, format?: 'text' | 'binary'): (value: string) => unknown {
  return type === bigintType && format !== 'binary' ? wholeNumber : types.getTypeParser(type, format);
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`${text} is too large to be counted with`);
  return value;
}
