import { Hono } from 'hono';
import { z } from 'zod';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { clientAddress, networkOf } from '../../platform/http/client-address.ts';
import { plainLine } from '../../platform/http/plain-line.ts';
import { problem } from '../../platform/http/problem.ts';
import { jsonBody } from '../../platform/http/read-body.ts';
import { may, permissions } from '../permissions/permissions.ts';
import { requireStaff } from '../sessions/require-staff.ts';
import { clearSessionCookie, sessionToken, setSessionCookie } from '../sessions/session-cookie.ts';
import { staffSessions } from '../sessions/session-store.ts';
import { signIn } from './sign-in.ts';

const signInDocument = z.strictObject({
  email: plainLine(254).transform((email) => email.toLowerCase()),
  password: z.string().max(1_024),
});

/** Signing in, who I am, signing out. */
export function sessionRoutes(dependencies: Dependencies) {
  const { db, log, settings } = dependencies;
  return new Hono<AppEnv>()
    .post('/', jsonBody(signInDocument), async (c) => {
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
      return c.body(null, 204);
    })
    .get('/', requireStaff(dependencies), (c) => {
      const { staff } = c.var;
      return c.json({ staff, permissions: permissions.filter((permission) => may(staff, permission)) });
    })
    .delete('/', async (c) => {
      const token = sessionToken(c);
      if (token !== undefined) await staffSessions.end(db, token);
      clearSessionCookie(c);
      c.header('Clear-Site-Data', '"cache"');
      return c.body(null, 204);
    });
}
