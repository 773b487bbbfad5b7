import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';
import { startClockwork } from './clockwork.ts';
import { openDatabase } from './database/open-database.ts';
import { publishDefinitions } from './definitions/publish-definitions.ts';
import { loadAssets } from './http/assets.ts';
import { createLog } from './log.ts';
import { readMembers } from './members/members.ts';
import { loadSecretKey } from './secret-key.ts';
import { readSettings } from './settings.ts';
import { startServer } from './start-server.ts';
import { sweep } from './sweep.ts';
import { countAdministrators } from './staff/staff-store.ts';

// What this process creates, the database above all, is for its owner only.
process.umask(0o077);

const result = readSettings(process.env);
if (!result.ok) {
  for (const { variable, code } of result.problems) process.stderr.write(`${variable}: ${code}\n`);
  process.exit(1);
}
const { settings } = result;
const log = createLog(settings.logLevel);

try {
  const secretKey = loadSecretKey(settings);
  const assets = await loadAssets(fileURLToPath(new URL('../build/client', import.meta.url)));
  const database = await openDatabase(settings, log);
  const now = (): Date => new Date();
  const { db, readDb } = database;
  const { problems: definitionProblems } = await publishDefinitions({ db, now, log });
  const members = readMembers();
  const app = createApp({
    db,
    readDb,
    now,
    randomBytes,
    secretKey,
    log,
    settings,
    assets,
    members,
    definitionProblems,
  });

  const stopSweeping = sweep(db, now, log);
  const stopClockwork = startClockwork({ db, now, log, members });
  const server = await startServer(app.fetch, settings);
  process.stdout.write(`Surveys: ${settings.publicUrl ?? server.url}\n`);
  if ((await countAdministrators(db)) === 0) {
    process.stdout.write('There is no administrator yet: npm run admin -- create-administrator EMAIL\n');
  }

  const stop = async (): Promise<void> => {
    stopSweeping();
    await stopClockwork();
    await server.stop();
    await database.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
} catch (error) {
  process.stderr.write(`The server did not start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
