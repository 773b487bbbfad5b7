import { Hono } from 'hono';
import { recordAudit } from '../audit/audit-store.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { jsonBody } from '../../platform/http/read-body.ts';
import { demandPermission } from '../permissions/demand-permission.ts';
import { may } from '../permissions/permissions.ts';
import { requireStaff } from '../sessions/require-staff.ts';
import { grantableScopes, mostTokens } from '../sessions/access-token.ts';
import type { AccessToken } from '../sessions/access-token.ts';
import { newAccessToken } from './access-token-document.ts';
import { createAccessToken, listAccessTokens, revokeAccessToken } from '../sessions/access-token-store.ts';

/** Milliseconds. */
const day = 86_400_000;

/** Keys for programs: everybody makes and revokes their own, administrators see and revoke all. No program makes a key. */
export function accessTokenRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const signedIn = requireStaff(dependencies);

  return new Hono()
    .get('/', signedIn, async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'token.write');
      const tokens = await listAccessTokens(db, may(staff, 'token.manage') ? undefined : staff.id);
      return c.json({ tokens, scopes: grantableScopes.filter((scope) => may(staff, scope)) });
    })
    .post('/', signedIn, jsonBody(newAccessToken), async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'token.write');
      const { name, scopes, days } = c.req.valid('json');
      const foreign = scopes.findIndex((scope) => !may(staff, scope));
      if (foreign !== -1) problem('invalid', { path: `scopes.${foreign}`, code: 'not-permitted' });
      const expiresAt = new Date(now().getTime() + days * day);
      const given = { id: newId(randomBytes), staffId: staff.id, name, scopes, expiresAt };
      const token = await db.transaction().execute(async (trx) => {
        const held = (await listAccessTokens(trx, staff.id)).filter((one) => isValid(one, now()));
        if (held.length >= mostTokens) problem('conflict', { code: 'too-many-tokens', details: { most: mostTokens } });
        const detail = { scopes, days };
        const object = `access-token/${given.id}`;
        await recordAudit(trx, { at: now(), actor: staff.id, action: 'access-token.created', object, detail });
        return createAccessToken(trx, given, now(), randomBytes);
      });
      return c.json({ id: given.id, token, expiresAt: expiresAt.toISOString() }, 201);
    })
    .put('/:id/revocation', signedIn, async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'token.write');
      const own = await listAccessTokens(db, may(staff, 'token.manage') ? undefined : staff.id);
      const token = own.find(({ id }) => id === c.req.param('id')) ?? problem('not-found');
      await db.transaction().execute(async (trx) => {
        if (!(await revokeAccessToken(trx, token.id, now()))) return;
        const object = `access-token/${token.id}`;
        await recordAudit(trx, { at: now(), actor: staff.id, action: 'access-token.revoked', object });
      });
      return c.body(null, 204);
    });
}

const isValid = ({ revokedAt, expiresAt }: AccessToken, now: Date): boolean =>
  revokedAt === null && expiresAt > now.toISOString();
