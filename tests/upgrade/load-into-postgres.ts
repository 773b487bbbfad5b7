import { promises as fs } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { Kysely, PostgresDialect } from 'kysely';
import { FileMigrationProvider, Migrator } from 'kysely/migration';
import { Client, Pool } from 'pg';

const migrationFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

/** Writes the rows of a stand's SQLite into an empty PostgreSQL, in the schema of that day: `migrations` made it, which never change. */
export async function loadIntoPostgres(file: string, url: string, migrations: readonly string[]): Promise<void> {
  await createSchema(url, path.parse(migrations.at(-1) ?? '').name);
  const stand = new Sqlite(file, { readonly: true });
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    // As a replica takes them: no trigger guards, no reference is checked, what migrations put there gives way.
    await client.query('set local session_replication_role = replica');
    for (const table of tablesOf(stand)) {
      const rows = stand.prepare(`select * from "${table}"`).all();
      await client.query(`delete from "${table}"`);
      const records = `json_populate_recordset(null::"${table}", $1)`;
      await client.query(`insert into "${table}" overriding system value select * from ${records}`, [
        JSON.stringify(rows),
      ]);
    }
    await continueCounting(client);
    await client.query('commit');
  } finally {
    await client.end();
    stand.close();
  }
}

async function createSchema(url: string, lastMigration: string): Promise<void> {
  const dialect = new PostgresDialect({ pool: new Pool({ connectionString: url, max: 1 }) });
  const db = new Kysely<unknown>({ dialect });
  const migrator = new Migrator({ db, provider: new FileMigrationProvider({ fs, path, migrationFolder }) });
  const { error } = await migrator.migrateTo(lastMigration);
  await db.destroy();
  if (error !== undefined) throw error;
}

function tablesOf(stand: Sqlite.Database): readonly string[] {
  const named = stand.prepare<[], { readonly name: string }>(
    `select name from sqlite_schema where type = 'table' and name not like 'sqlite%' and name not like 'kysely%'`,
  );
  return named.all().map(({ name }) => name);
}

/** The next row gets the number after the last one. */
async function continueCounting(client: Client): Promise<void> {
  const { rows } = await client.query<{ readonly table: string; readonly column: string }>(
    `select table_name as "table", column_name as "column" from information_schema.columns where is_identity = 'YES'`,
  );
  for (const { table, column } of rows) {
    const sequence = `pg_get_serial_sequence('"${table}"', '${column}')`;
    await client.query(`select setval(${sequence}, (select coalesce(max("${column}"), 1) from "${table}"))`);
  }
}
