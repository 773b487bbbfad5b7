import type { MiddlewareHandler } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import type { AppEnv } from '../http/app-env.ts';
import { problem } from '../http/problem.ts';
import type { StaffMember } from './roles.ts';
import { sessionToken } from './session-cookie.ts';
import { findSession } from './session-store.ts';

export type StaffEnv = AppEnv & { Variables: { readonly staff: StaffMember } };

/**
 * The first step of every route of the console: the handler finds the person, with the roles of this moment, in
 * `c.var.staff`. A route that leaves it out does not compile when it asks for permission.
 */
export function requireStaff({ db, now }: Pick<Dependencies, 'db' | 'now'>): MiddlewareHandler<StaffEnv> {
  return async (c, next) => {
    const token = sessionToken(c);
    const staff = token && (await findSession(db, token, now()));
    c.set('staff', staff || problem('unauthenticated', { code: 'not-signed-in' }));
    await next();
  };
}
