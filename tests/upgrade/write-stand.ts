import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { openMigratedSqlite } from '../../server/platform/database/open-database.ts';
import { answersOf } from './answers.ts';
import { checksum } from './checksum.ts';
import { fillStand } from './filling/fill-stand.ts';
import type { Known } from './known.ts';
import { startOver } from './platform.ts';
import { standFile } from './stands.ts';
import { systemScheduler } from '../../server/platform/time/scheduler.ts';

/** `node tests/upgrade/write-stand.ts 2026-11-29`: writes the stand of the code as it is; never over one that is there. */
const [day = ''] = process.argv.slice(2);
if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new Error('say the day of the stand, as in 2026-11-29');
mkdirSync(standFile(day, ''));
const directory = mkdtempSync(join(tmpdir(), 'surveys-stand-'));
const database = await openMigratedSqlite(join(directory, 'surveys.db'), systemScheduler);
const platform = await startOver(database, `${day}T09:00:00.000Z`);
const known: Known = {
  writtenBy: execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(),
  migrations: migrationsOfToday(),
  ...(await fillStand(platform)),
};
// Before anything is asked, since that is written down too.
await sql`vacuum into ${join(directory, 'compact.db')}`.execute(database.db);
writeFileSync(standFile(day, 'surveys.db.gz'), gzipSync(readFileSync(join(directory, 'compact.db')), { level: 9 }));
const answers = Object.entries(await answersOf(platform, known));
const lines = answers.map(([name, answer]) => `${JSON.stringify(name)}: ${JSON.stringify(answer)}`);
writeFileSync(standFile(day, 'answers.json'), `{\n${lines.join(',\n')}\n}\n`);
writeJson('known.json', known);
writeJson('openapi.json', await (await platform.anybody.get('/api/openapi.json')).json());
await database.close();
rmSync(directory, { recursive: true });

function writeJson(file: string, document: unknown): void {
  writeFileSync(standFile(day, file), `${JSON.stringify(document, null, 2)}\n`);
}

function migrationsOfToday(): Known['migrations'] {
  const folder = new URL('../../migrations/', import.meta.url);
  const files = readdirSync(folder).toSorted();
  return Object.fromEntries(files.map((file) => [file, checksum(readFileSync(new URL(file, folder)))]));
}
