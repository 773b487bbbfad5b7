import { createLog } from './platform/settings/log.ts';
import { readSettings } from './platform/settings/settings.ts';
import { countAdministrators } from './access/staff/staff-store.ts';
import { startPlatform } from './app/start-platform.ts';

// What this process creates, the database above all, is for its owner only.
process.umask(0o077);

const result = readSettings(process.env);
if (!result.ok) {
  for (const { variable, code } of result.problems) process.stderr.write(`${variable}: ${code}\n`);
  process.exit(1);
}
const { settings } = result;

try {
  const platform = await startPlatform({ settings, log: createLog(settings.logLevel) });
  process.stdout.write(`Surveys: ${platform.url}\n`);
  if ((await countAdministrators(platform.dependencies.db)) === 0) {
    process.stdout.write('There is no administrator yet: npm run admin -- create-administrator EMAIL\n');
  }
  const stop = () => void platform.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  process.stderr.write(`The server did not start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
