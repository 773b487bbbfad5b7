import { createApi } from '../../client/shared/api.ts';
import type { Api } from '../../client/shared/api.ts';
import type { Outcome } from '../../client/shared/outcome.ts';
import { staffSessions } from '../../server/access/sessions/session-store.ts';
import { createApp } from '../../server/app/app.ts';
import type { AppDependencies } from '../../server/app/app.ts';
import { createTestClient, fromOurPage } from '../setup/test-client.ts';

/** The console's calls, by somebody who has signed in. */
export async function consoleOf(dependencies: AppDependencies, staffId: string): Promise<Api> {
  const { db, now, randomBytes } = dependencies;
  await db.updateTable('staff').set({ password_hash: 'accepted' }).where('id', '=', staffId).execute();
  const token = await staffSessions.create(db, staffId, now(), randomBytes);
  const client = createTestClient(createApp(dependencies), {});
  const signedIn = { ...fromOurPage, cookie: `__Host-session=${token}` };
  return createApi((path, init) => {
    const headers = new Headers(init?.headers);
    for (const [name, value] of Object.entries(signedIn)) headers.set(name, value);
    return client.raw(String(path), { ...init, headers });
  });
}

export function done<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}
