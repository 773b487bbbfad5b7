import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createGroupCommit } from '../../../../server/platform/database/group-commit.ts';
import type { GroupCommit } from '../../../../server/platform/database/group-commit.ts';
import { openMigratedSqlite } from '../../../../server/platform/database/open-database.ts';
import type { Database, DatabaseTransaction } from '../../../../server/platform/database/tables.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { temporaryDirectory } from '../../../setup/temporary-directory.ts';
import { systemScheduler } from '../../../../server/platform/time/scheduler.ts';

type Item = { readonly key: string; readonly count: number | null };
type Stored = 'new' | 'known';

describeEachDatabase('group commit', (open) => {
  it('writes what arrives in one tick in one transaction', async () => {
    const { db } = await open();
    const { commit, groups } = counting(db);
    await Promise.all(['a', 'b', 'c'].map((key) => commit.submit({ key, count: 1 })));
    await commit.submit({ key: 'd', count: 1 });
    expect(groups).toEqual([3, 1]);
    expect(await keys(db)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('answers each caller with its own outcome, in any mixture of new and known', async () => {
    const { db } = await open();
    const { commit } = counting(db);
    await commit.submit({ key: 'b', count: 1 });
    const answers = await Promise.all(['c', 'b', 'a', 'c'].map((key) => commit.submit({ key, count: 1 })));
    expect(answers.map((answer) => answer.state === 'committed' && answer.outcome)).toEqual([
      'new',
      'known',
      'new',
      'new',
    ]);
  });

  it('answers only after the commit', async () => {
    const { db, readDb } = await open();
    const { commit } = counting(db);
    const seen = ['a', 'b'].map(async (key) => {
      await commit.submit({ key, count: 1 });
      return readDb.selectFrom('rate_limit').select('key').where('key', '=', key).executeTakeFirst();
    });
    expect(await Promise.all(seen)).toEqual([{ key: 'a' }, { key: 'b' }]);
  });

  it('lets one bad item fail alone', async () => {
    const { db } = await open();
    const { commit } = counting(db);
    const items = [
      { key: 'a', count: 1 },
      { key: 'bad', count: null },
      { key: 'b', count: 1 },
    ];
    const settled = await Promise.allSettled(items.map((item) => commit.submit(item)));
    expect(settled.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await keys(db)).toEqual(['a', 'b']);
  });

  it('never writes more than the greatest number at once', async () => {
    const { db } = await open();
    const { commit, groups } = counting(db, 4);
    await Promise.all(Array.from({ length: 10 }, (_, index) => commit.submit({ key: `k${index}`, count: 1 })));
    expect(groups).toEqual([4, 4, 2]);
  });

  it('is idle when everything has been answered', async () => {
    const { db } = await open();
    const { commit } = counting(db);
    let answered = false;
    void commit.submit({ key: 'a', count: 1 }).then(() => (answered = true));
    await commit.idle();
    expect(answered).toBe(true);
    await expect(commit.idle()).resolves.toBeUndefined();
  });

  it('tries again while the database is busy', async () => {
    const { db } = await open();
    let refusals = 3;
    const commit = createGroupCommit<Item, Stored>({
      ...systemScheduler,
      db,
      write: async (trx, items) => {
        if (refusals-- > 0) throw busy();
        return store(trx, items);
      },
    });
    const answers = await Promise.all(['a', 'b'].map((key) => commit.submit({ key, count: 1 })));
    expect(answers.map((answer) => answer.state)).toEqual(['committed', 'committed']);
  });

  it('says unavailable when the database stays busy, and works again afterwards', async () => {
    const { db } = await open();
    let isBusy = true;
    const commit = createGroupCommit<Item, Stored>({
      ...systemScheduler,
      db,
      patience: 100,
      write: async (trx, items) => {
        if (isBusy) throw busy();
        return store(trx, items);
      },
    });
    expect(await commit.submit({ key: 'a', count: 1 })).toEqual({ state: 'unavailable' });
    isBusy = false;
    expect(await commit.submit({ key: 'a', count: 1 })).toEqual({ state: 'committed', outcome: 'new' });
  });

  it('rejects when the writer forgets an outcome', async () => {
    const { db } = await open();
    const commit = createGroupCommit<Item, Stored>({ ...systemScheduler, db, write: async () => [] });
    await expect(commit.submit({ key: 'a', count: 1 })).rejects.toThrow(/no outcome for item 0/);
  });
});

describe('group commit beside another process', () => {
  it('waits for the lock without stopping everything else, and then commits', async () => {
    const file = join(temporaryDirectory(), 'surveys.db');
    const database = await openMigratedSqlite(file, systemScheduler);
    const { commit } = counting(database.db);
    const other = new Sqlite(file);
    other.exec('begin immediate');
    const answer = commit.submit({ key: 'a', count: 1 });
    let turns = 0;
    const timer = setInterval(() => turns++, 10);
    setTimeout(() => other.exec('commit'), 400);
    expect(await answer).toEqual({ state: 'committed', outcome: 'new' });
    clearInterval(timer);
    expect(turns).toBeGreaterThanOrEqual(3);
    other.close();
    await database.close();
  });

  it('says unavailable when the lock stays', async () => {
    const file = join(temporaryDirectory(), 'surveys.db');
    const database = await openMigratedSqlite(file, systemScheduler);
    const commit = createGroupCommit<Item, Stored>({
      ...systemScheduler,
      db: database.db,
      patience: 200,
      write: store,
    });
    const other = new Sqlite(file);
    other.exec('begin immediate');
    expect(await commit.submit({ key: 'a', count: 1 })).toEqual({ state: 'unavailable' });
    other.exec('rollback');
    expect(await keys(database.db)).toEqual([]);
    other.close();
    await database.close();
  });
});

function counting(db: Database, maximumBatch?: number): { commit: GroupCommit<Item, Stored>; groups: number[] } {
  const groups: number[] = [];
  const commit = createGroupCommit<Item, Stored>({
    ...systemScheduler,
    db,
    ...(maximumBatch === undefined ? {} : { maximumBatch }),
    write: (trx, items) => {
      groups.push(items.length);
      return store(trx, items);
    },
  });
  return { commit, groups };
}

async function store(trx: DatabaseTransaction, items: readonly Item[]): Promise<readonly Stored[]> {
  const rows = items.map(({ key, count }) => ({ key, window_start: '', count: count as number }));
  const stored = await trx
    .insertInto('rate_limit')
    .values(rows)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .execute();
  const fresh = new Set(stored.map((row) => row.key));
  return items.map((item) => (fresh.has(item.key) ? 'new' : 'known'));
}

async function keys(db: Database): Promise<readonly string[]> {
  const rows = await db.selectFrom('rate_limit').select('key').orderBy('key').execute();
  return rows.map((row) => row.key);
}

function busy(): Error {
  return Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
}
