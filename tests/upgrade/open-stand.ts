import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
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

/** Gives the platform as it is today over a copy of the stand, a moment after its last row was written; gone when the test is over. */
export type OpenStand = (overrides?: Partial<AppDependencies>) => Promise<OpenedStand>;

/** Runs the same tests over each stand, on SQLite and on PostgreSQL. */
export function describeEachStand(name: string, tests: (open: OpenStand, stand: string) => void): void {
  describe.each(stands)(`${name}, of %s`, (stand) => {
    describe.each([
      { engine: 'SQLite', copy: copyOnSqlite },
      { engine: 'PostgreSQL', copy: copyOnPostgres },
    ])('on $engine', ({ copy }) => tests((overrides) => openStand(stand, copy, overrides), stand));
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

function copyOnSqlite(stand: string): Promise<OpenDatabase> {
  const file = join(temporaryDirectory(), 'surveys.db');
  writeFileSync(file, contentOf(stand));
  return openMigratedSqlite(file, systemScheduler);
}

async function copyOnPostgres(stand: string): Promise<OpenDatabase> {
  const template = templates.get(stand) ?? fillTemplate(stand);
  templates.set(stand, template);
  return openMigratedPostgres(await createPostgresDatabase(await template), createLog('silent'), systemScheduler, 4);
}

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
