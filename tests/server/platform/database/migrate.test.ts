import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../../server/platform/database/migrate.ts';
import { openPostgres } from '../../../../server/platform/database/open-postgres.ts';
import { openSqlite } from '../../../../server/platform/database/open-sqlite.ts';
import type { Database } from '../../../../server/platform/database/tables.ts';
import { createLog } from '../../../../server/platform/settings/log.ts';
import { createPostgresDatabase } from '../../../setup/databases.ts';
import { temporaryDirectory } from '../../../setup/temporary-directory.ts';
import { systemScheduler } from '../../../../server/platform/time/scheduler.ts';

const engines = [
  {
    engine: 'SQLite',
    prepare: async () => {
      const file = join(temporaryDirectory(), 'surveys.db');
      return () => openSqlite(file, systemScheduler);
    },
  },
  {
    engine: 'PostgreSQL',
    prepare: async () => {
      const url = await createPostgresDatabase();
      return async () => openPostgres(url, createLog('silent'), 2);
    },
  },
];

describe.each(engines)('migrations on $engine', ({ prepare }) => {
  it('run in the order of their dates, and only once', async () => {
    const open = await prepare();
    const db = await open();
    const first = await migrate(db, systemScheduler);
    expect(first).toEqual([...first].sort());
    expect(first[0]).toBe('2026-11-22-01-ground');
    expect(await migrate(db, systemScheduler)).toEqual([]);
    await db.destroy();
  });

  it('are safe when several servers start at once', async () => {
    const open = await prepare();
    const servers = await Promise.all(Array.from({ length: 4 }, open));
    const done = await Promise.all(servers.map((db) => migrate(db, systemScheduler)));
    expect(done.filter((names) => names.length > 0)).toHaveLength(1);
    expect(await Promise.all(servers.map(countStaff))).toEqual([0, 0, 0, 0]);
    await Promise.all(servers.map((db) => db.destroy()));
  });
});

async function countStaff(db: Database): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`select count(*) as count from staff`.execute(db);
  return rows[0]?.count ?? -1;
}
