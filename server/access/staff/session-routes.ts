import { Hono } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { clientAddress, networkOf } from '../../platform/http/client-address.ts';
import { problem } from '../../platform/http/problem.ts';
import { may, permissions } from '../permissions/permissions.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../sessions/admit-staff.ts';
import { clearSessionCookie, sessionToken, setSessionCookie } from '../sessions/session-cookie.ts';
import { staffSessions } from '../sessions/session-store.ts';
import { sessions } from './staff-contract.ts';
import { signIn } from './sign-in.ts';

/** Signing in, who I am, signing out. */
export function sessionRoutes(dependencies: Dependencies) {
  const { db, log, settings } = dependencies;
  const { staff } = admitStaff(dependencies);

  return new Hono<AppEnv>()
    .post('/', fulfils(sessions.signIn), async (c) => {
      const network = networkOf(clientAddress(c, settings.trustedProxies));
      const outcome = await signIn(dependencies, { ...c.req.valid('json'), network });
      if (outcome.state === 'too-many-attempts') {
        const { retryAfter } = outcome;
        problem('forbidden', { code: 'too-many-attempts', details: { retryAfter } });
      }
      if (outcome.state === 'refused') {
        log.warn('a sign-in was refused');
        problem('unauthenticated', { code: 'wrong-address-or-password' });
      }
      const former = sessionToken(c);
      if (former !== undefined) await staffSessions.end(db, former);
      setSessionCookie(c, outcome.token);
      return c.var.answer();
    })
    .get('/', staff(), fulfils(sessions.show), (c) => {
      const { staff: person } = c.var;
      return c.var.answer({
        staff: person,
        permissions: permissions.filter((permission) => may(person, permission)),
      });
    })
    .delete('/', fulfils(sessions.signOut), async (c) => {
      const token = sessionToken(c);
      if (token !== undefined) await staffSessions.end(db, token);
      clearSessionCookie(c);
      c.header('Clear-Site-Data', '"cache"');
      return c.var.answer();
    });
}
