import type { Context, MiddlewareHandler } from 'hono';
import { findTokenHolder } from './access-token-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { problem } from '../../platform/http/problem.ts';
import type { StaffMember } from '../permissions/staff-member.ts';
import { sessionToken } from './session-cookie.ts';
import { findSession } from './session-store.ts';

export type StaffEnv = AppEnv & { Variables: { readonly staff: StaffMember } };

type Needs = Pick<Dependencies, 'db' | 'now'>;

/**
 * The first step of every route of the console: the handler finds the person, with the roles of this moment, in
 * `c.var.staff`. A route that leaves it out does not compile when it asks for permission. A program comes with an access token
 * (`Authorization: Bearer …`) instead of the cookie, and is then never taken for the person alone.
 */
export function requireStaff(needs: Needs): MiddlewareHandler<StaffEnv> {
  const step: MiddlewareHandler<StaffEnv> = async (c, next) => {
    const authorization = c.req.header('authorization') ?? '';
    const isProgram = /^bearer\b/i.test(authorization);
    c.set('staff', isProgram ? await programOf(c, needs, authorization) : await personOf(c, needs));
    await next();
    // A program may keep what it got and ask whether it still holds; a browser keeps nothing.
    if (isProgram && !c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'private, no-cache');
  };
  return Object.assign(step, { admits: 'staff' });
}

async function personOf(c: Context, { db, now }: Needs): Promise<StaffMember> {
  const token = sessionToken(c);
  const staff = token && (await findSession(db, token, now()));
  return staff || problem('unauthenticated', { code: 'not-signed-in' });
}

/** One answer for unknown, expired and revoked tokens. */
async function programOf(c: Context, { db, now }: Needs, authorization: string): Promise<StaffMember> {
  const [, token = ''] = /^bearer +([\w-]{20,200})$/i.exec(authorization) ?? [];
  const staff = token === '' ? undefined : await findTokenHolder(db, token, now());
  if (staff !== undefined) return staff;
  c.header('WWW-Authenticate', 'Bearer error="invalid_token"');
  return problem('unauthenticated', { code: 'token-unknown' });
}
