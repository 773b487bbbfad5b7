import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openMigratedSqlite } from '../../../../server/platform/database/open-database.ts';
import { DatabaseRefused, openSqlite, openSqliteReadOnly } from '../../../../server/platform/database/open-sqlite.ts';
import { assertPragmas, setPragmas } from '../../../../server/platform/database/sqlite-pragmas.ts';
import type { Database } from '../../../../server/platform/database/tables.ts';
import { temporaryDirectory } from '../../../setup/temporary-directory.ts';
import { systemScheduler } from '../../../../server/platform/time/scheduler.ts';

const pragmas = [
  { name: 'journal_mode', value: 'wal' },
  { name: 'synchronous', value: 2 },
  { name: 'foreign_keys', value: 1 },
  { name: 'secure_delete', value: 1 },
  { name: 'trusted_schema', value: 0 },
  { name: 'cell_size_check', value: 1 },
  { name: 'recursive_triggers', value: 1 },
];

describe('the SQLite connection', () => {
  it.each(pragmas)('still runs with $name=$value after it has written', async ({ name, value }) => {
    const database = await openMigratedSqlite(join(temporaryDirectory(), 'surveys.db'), systemScheduler);
    await database.db.insertInto('rate_limit').values({ key: 'a', window_start: '', count: 1 }).execute();
    expect(await pragma(database.db, name)).toBe(value);
    await database.close();
  });

  it('never stands still for more than 100 ms when the file is locked', async () => {
    const db = await openSqlite(join(temporaryDirectory(), 'surveys.db'), systemScheduler);
    expect(await pragma(db, 'busy_timeout')).toBeLessThanOrEqual(100);
    await db.destroy();
  });

  it.each(['synchronous=NORMAL', 'foreign_keys=OFF', 'secure_delete=OFF', 'trusted_schema=ON', 'busy_timeout=5000'])(
    'is refused when it runs with %s',
    (weakened) => {
      const connection = new Sqlite(join(temporaryDirectory(), 'surveys.db'));
      setPragmas(connection);
      expect(() => assertPragmas(connection)).not.toThrow();
      connection.pragma(weakened);
      expect(() => assertPragmas(connection)).toThrow(/SQLite runs with/);
      connection.close();
    },
  );

  it('for reading cannot write, and sees what the other one committed', async () => {
    const file = join(temporaryDirectory(), 'surveys.db');
    const database = await openMigratedSqlite(file, systemScheduler);
    const row = { key: 'a', window_start: '', count: 1 };
    await database.db.insertInto('rate_limit').values(row).execute();
    const reader = await openSqliteReadOnly(file, systemScheduler);
    expect(await reader.selectFrom('rate_limit').selectAll().execute()).toEqual([row]);
    await expect(reader.deleteFrom('rate_limit').execute()).rejects.toThrow(/readonly/);
    await reader.destroy();
    await database.close();
  });

  it('leaves everything in the one file when it closes', async () => {
    const file = join(temporaryDirectory(), 'surveys.db');
    const database = await openMigratedSqlite(file, systemScheduler);
    await database.close();
    expect(existsSync(`${file}-wal`)).toBe(false);
  });
});

describe('a file that is no sound database', () => {
  it.each([
    { what: 'holds something else', spoil: () => Buffer.from('no database, but a letter\n'.repeat(400)) },
    { what: 'has a broken page', spoil: (sound: Buffer) => overwrite(sound, 4_096, 4_000) },
    { what: 'has seven wrong bytes', spoil: (sound: Buffer) => overwrite(sound, 4_100, 7) },
  ])('is refused in one line and left untouched when it $what', async ({ spoil }) => {
    const file = join(temporaryDirectory(), 'surveys.db');
    await (await openMigratedSqlite(file, systemScheduler)).close();
    const spoiled = spoil(readFileSync(file));
    writeFileSync(file, spoiled);
    const refusal = await openSqlite(file, systemScheduler).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DatabaseRefused);
    expect(String(refusal)).toMatch(
      /^DatabaseRefused: .*surveys\.db is not a sound database and was left untouched: .+$/,
    );
    expect(readFileSync(file).equals(spoiled)).toBe(true);
  });
});

function overwrite(sound: Buffer, offset: number, length: number): Buffer {
  return Buffer.concat([sound.subarray(0, offset), Buffer.alloc(length, 0xff), sound.subarray(offset + length)]);
}

async function pragma(db: Database, name: string): Promise<unknown> {
  const { rows } = await sql<Record<string, unknown>>`select * from ${sql.raw(`pragma_${name}`)}`.execute(db);
  return Object.values(rows[0] ?? {})[0];
}
