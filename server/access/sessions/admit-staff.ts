import type { Context, MiddlewareHandler } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { problem } from '../../platform/http/problem.ts';
import { findTokenHolder } from './access-token-store.ts';
import { demandPermission } from '../permissions/demand-permission.ts';
import type { Permission, ProtectedObject } from '../permissions/permissions.ts';
import type { StaffMember } from '../permissions/staff-member.ts';
import { sessionToken } from './session-cookie.ts';
import { findSignedIn } from './signed-in-store.ts';

/** What a handler finds in `c.var`: the person, with the roles of this moment. */
export type Admitted = { readonly staff: StaffMember };

/** The same of a route about an object: the request ends unless the person may do with it what the route's line says. */
export type AdmittedWithObject = Admitted & { readonly demand: (object: ProtectedObject | undefined) => void };

type Step<Variables extends object> = MiddlewareHandler<AppEnv & { Variables: Variables }>;
type Needs = Pick<Dependencies, 'db' | 'now'>;

/**
 * The first step of every route of the console says who may do it. `staff()`: whoever is signed in; `staff('member.write')`: whoever has
 * the permission, or all of several. `staffWithObject('survey.write')`: whoever has it for the object that the handler hands over by
 * `c.var.demand(object)`; it depends on the object whether a refusal is 403 or 404. A handler that hands over none has done its work
 * by the time that is seen: the failure is loud, but undoes nothing. So that it is seen before it runs,
 * tests/architecture/object-routes.test.ts reads every such route. The steps carry the permissions: they are the scopes
 * in the description of the API. A program comes with an access token (`Authorization: Bearer …`) instead of the cookie, and is then
 * never taken for the person alone.
 */
export function admitStaff(needs: Needs) {
  const staff = (...permissions: readonly Permission[]): Step<Admitted> => {
    const step: Step<Admitted> = async (c, next) => {
      const person = await whoAsks(c, needs);
      for (const permission of permissions) demandPermission(person, permission);
      c.set('staff', person);
      await next();
      keepForPrograms(c);
    };
    return Object.assign(step, { admits: 'staff', scopes: permissions });
  };

  const staffWithObject = (permission: Permission): Step<AdmittedWithObject> => {
    const step: Step<AdmittedWithObject> = async (c, next) => {
      const person = await whoAsks(c, needs);
      let isDemanded = false;
      c.set('staff', person);
      c.set('demand', (object) => {
        demandPermission(person, permission, object);
        isDemanded = true;
      });
      await next();
      if (c.res.ok && !isDemanded) throw new Error(`${c.req.method} ${c.req.path} was answered without asking who may`);
      keepForPrograms(c);
    };
    return Object.assign(step, { admits: 'staff', scopes: [permission] });
  };

  return { staff, staffWithObject };
}

const isProgram = (c: Context): boolean => /^bearer\b/i.test(c.req.header('authorization') ?? '');

const whoAsks = (c: Context, needs: Needs): Promise<StaffMember> =>
  isProgram(c) ? programOf(c, needs) : personOf(c, needs);

async function personOf(c: Context, { db, now }: Needs): Promise<StaffMember> {
  const token = sessionToken(c);
  const staff = token && (await findSignedIn(db, token, now()));
  return staff || problem('unauthenticated', { code: 'not-signed-in' });
}

/** One answer for unknown, expired and revoked tokens. */
async function programOf(c: Context, { db, now }: Needs): Promise<StaffMember> {
  const [, token = ''] = /^bearer +([\w-]{20,200})$/i.exec(c.req.header('authorization') ?? '') ?? [];
  const staff = token === '' ? undefined : await findTokenHolder(db, token, now());
  if (staff !== undefined) return staff;
  c.header('WWW-Authenticate', 'Bearer error="invalid_token"');
  return problem('unauthenticated', { code: 'token-unknown' });
}

/** A program may keep what it got and ask whether it still holds; a browser keeps nothing. */
function keepForPrograms(c: Context): void {
  if (isProgram(c) && !c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'private, no-cache');
}
