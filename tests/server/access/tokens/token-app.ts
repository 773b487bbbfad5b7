import { createApp } from '../../../../server/app/app.ts';
import { createAccessToken } from '../../../../server/access/sessions/access-token-store.ts';
import { newId } from '../../../../server/platform/database/new-id.ts';
import type { Dependencies } from '../../../../server/platform/dependencies.ts';
import type { Permission } from '../../../../server/access/permissions/permissions.ts';
import type { CastName } from '../../../setup/cast.ts';
import type { TestClient } from '../../../setup/test-client.ts';

/** A program with a token of this person, with these scopes. */
export type Program = Pick<TestClient, 'raw'> & { readonly token: string };

/** What a program sends: no cookie, no word of where it comes from. */
export async function programOf(
  dependencies: Dependencies,
  holder: CastName,
  scopes: readonly Permission[],
  days = 30,
): Promise<Program> {
  const { db, now, randomBytes } = dependencies;
  const expiresAt = new Date(now().getTime() + days * 86_400_000);
  const given = { id: newId(randomBytes), staffId: holder, name: 'Test', scopes, expiresAt };
  const token = await db.transaction().execute((trx) => createAccessToken(trx, given, now(), randomBytes));
  const app = createApp(dependencies);
  return {
    token,
    raw: async (path, init) => {
      const headers = new Headers(init.headers);
      headers.set('host', 'surveys.test');
      headers.set('authorization', `Bearer ${token}`);
      return app.request(path, { ...init, headers });
    },
  };
}
