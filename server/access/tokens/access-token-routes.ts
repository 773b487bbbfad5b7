import { Hono } from 'hono';
import { recordAudit } from '../audit/audit-store.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { may } from '../permissions/permissions.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../sessions/admit-staff.ts';
import { grantableScopes, mostTokens } from '../sessions/grantable-scopes.ts';
import { accessTokens } from '../sessions/access-token-contract.ts';
import type { AccessToken } from '../sessions/access-token-contract.ts';
import { createAccessToken, listAccessTokens, revokeAccessToken } from '../sessions/access-token-store.ts';

/** Milliseconds. */
const day = 86_400_000;

/** Keys for programs: everybody makes and revokes their own, administrators see and revoke all. No program makes a key. */
export function accessTokenRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const { staff } = admitStaff(dependencies);

  return new Hono()
    .get('/', staff('token.write'), fulfils(accessTokens.list), async (c) => {
      const { staff: holder } = c.var;
      const tokens = await listAccessTokens(db, may(holder, 'token.manage') ? undefined : holder.id);
      return c.var.answer({ tokens, scopes: grantableScopes.filter((scope) => may(holder, scope)) });
    })
    .post('/', staff('token.write'), fulfils(accessTokens.make), async (c) => {
      const { staff: holder } = c.var;
      const { name, scopes, days } = c.req.valid('json');
      const foreign = scopes.findIndex((scope) => !may(holder, scope));
      if (foreign !== -1) problem('invalid', { path: `scopes.${foreign}`, code: 'not-permitted' });
      const expiresAt = new Date(now().getTime() + days * day);
      const given = { id: newId(randomBytes), staffId: holder.id, name, scopes, expiresAt };
      const token = await db.transaction().execute(async (trx) => {
        const held = (await listAccessTokens(trx, holder.id)).filter((one) => isValid(one, now()));
        if (held.length >= mostTokens) problem('conflict', { code: 'too-many-tokens', details: { most: mostTokens } });
        const detail = { scopes, days };
        const object = `access-token/${given.id}`;
        await recordAudit(trx, { at: now(), actor: holder.id, action: 'access-token.created', object, detail });
        return createAccessToken(trx, given, now(), randomBytes);
      });
      return c.var.answer({ id: given.id, token, expiresAt: expiresAt.toISOString() });
    })
    .put('/:id/revocation', staff('token.write'), fulfils(accessTokens.revoke), async (c) => {
      const { staff: holder } = c.var;
      const own = await listAccessTokens(db, may(holder, 'token.manage') ? undefined : holder.id);
      const token = own.find(({ id }) => id === c.req.param('id')) ?? problem('not-found');
      await db.transaction().execute(async (trx) => {
        if (!(await revokeAccessToken(trx, token.id, now()))) return;
        const object = `access-token/${token.id}`;
        await recordAudit(trx, { at: now(), actor: holder.id, action: 'access-token.revoked', object });
      });
      return c.var.answer();
    });
}

const isValid = ({ revokedAt, expiresAt }: AccessToken, now: Date): boolean =>
  revokedAt === null && expiresAt > now.toISOString();
