import { onTestFinished } from 'vitest';
import { createLog } from '../../server/log.ts';
import { readSettings } from '../../server/settings.ts';
import { startPlatform } from '../../server/start-platform.ts';
import type { RoleGrant } from '../../server/staff/roles.ts';
import { hashPassword } from '../../server/staff/password-hash.ts';
import { createStaff, setPassword } from '../../server/staff/staff-store.ts';
import { temporaryDirectory } from '../setup/temporary-directory.ts';

export const password = 'seven quiet rivers cross';

export type Platform = { readonly url: string; readonly emailOf: (name: string) => string };

/** The whole platform on SQLite, listening, with these people; gone when the test is over. */
export async function runPlatform(people: Readonly<Record<string, readonly RoleGrant[]>>): Promise<Platform> {
  const settings = readSettings({ PORT: '0', DATA_DIRECTORY: temporaryDirectory() });
  if (!settings.ok) throw new Error('the settings of the test are wrong');
  const platform = await startPlatform({ settings: settings.settings, log: createLog('silent') });
  onTestFinished(() => platform.stop());
  const emailOf = (name: string) => `${name.toLowerCase().replaceAll(' ', '.')}@wco.test`;
  const { db } = platform.dependencies;
  const hash = await hashPassword(password);
  for (const [name, roles] of Object.entries(people)) {
    await createStaff(db, { id: name, email: emailOf(name), name, roles }, new Date());
    await setPassword(db, name, hash);
  }
  return { url: platform.url, emailOf };
}
