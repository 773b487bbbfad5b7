import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Sqlite from 'better-sqlite3';
import { Client } from 'pg';
import { describe, onTestFinished } from 'vitest';
import { openMigratedPostgres, openMigratedSqlite } from '../../server/platform/database/open-database.ts';
import type { OpenDatabase } from '../../server/platform/database/open-database.ts';
import type { AppDependencies } from '../../server/app/app.ts';
import { createLog } from '../../server/platform/settings/log.ts';
import { createPostgresDatabase, createPostgresTemplate } from '../setup/databases.ts';
import { temporaryDirectory } from '../setup/temporary-directory.ts';
import type { Known } from './known.ts';
import { loadIntoPostgres } from './load-into-postgres.ts';
import { startOver } from './platform.ts';
import type { Platform } from './platform.ts';
import { knownOf, standFile, stands } from './stands.ts';
import { systemScheduler } from '../../server/platform/time/scheduler.ts';
import { scratch } from '../setup/scratch.ts';

export type OpenedStand = Platform & { readonly known: Known };

/**
 * Gives the platform as it is today over a copy of the stand, a moment after its last row was written; gone when the test is over.
 * `entered`: statements for what somebody had entered beside, run before the migrations.
 */
export type OpenStand = (overrides?: Partial<AppDependencies>, entered?: readonly string[]) => Promise<OpenedStand>;

type Copy = (stand: string, entered: readonly string[]) => Promise<OpenDatabase>;

/** Runs the same tests over each stand, on SQLite and on PostgreSQL. */
export function describeEachStand(name: string, tests: (open: OpenStand, stand: string) => void): void {
  describe.each(stands)(`${name}, of %s`, (stand) => {
    describe.each([
      { engine: 'SQLite', copy: copyOnSqlite },
      { engine: 'PostgreSQL', copy: copyOnPostgres },
    ])('on $engine', ({ copy }) =>
      tests((overrides, entered = []) => openStand(stand, (which) => copy(which, entered), overrides), stand),
    );
  });
}

async function openStand(
  stand: string,
  copy: (stand: string) => Promise<OpenDatabase>,
  overrides?: Partial<AppDependencies>,
): Promise<OpenedStand> {
  const database = await copy(stand);
  onTestFinished(() => database.close());
  const known = knownOf(stand);
  const secretKey = Buffer.from(known.secretKey, 'hex');
  return { ...(await startOver(database, known.at, { secretKey, ...overrides })), known };
}

const copyOnSqlite: Copy = (stand, entered) => {
  const file = join(temporaryDirectory(), 'surveys.db');
  writeFileSync(file, contentOf(stand));
  const before = new Sqlite(file);
  for (const statement of entered) before.exec(statement);
  before.close();
  return openMigratedSqlite(file, systemScheduler);
};

const copyOnPostgres: Copy = async (stand, entered) => {
  const template = templates.get(stand) ?? fillTemplate(stand);
  templates.set(stand, template);
  const url = await createPostgresDatabase(await template);
  const before = new Client({ connectionString: url });
  await before.connect();
  for (const statement of entered) await before.query(statement);
  await before.end();
  return openMigratedPostgres(url, createLog('silent'), systemScheduler, 4);
};

/** Filled once for all tests of a file; each of them gets a copy, which it migrates. */
const templates = new Map<string, Promise<string>>();

async function fillTemplate(stand: string): Promise<string> {
  const { name, url } = await createPostgresTemplate();
  const directory = mkdtempSync(join(scratch, 'surveys-stand-'));
  const file = join(directory, 'surveys.db');
  writeFileSync(file, contentOf(stand));
  await loadIntoPostgres(file, url, Object.keys(knownOf(stand).migrations));
  rmSync(directory, { recursive: true });
  return name;
}

const contentOf = (stand: string): Buffer => gunzipSync(readFileSync(standFile(stand, 'surveys.db.gz')));
