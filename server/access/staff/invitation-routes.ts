import { Hono } from 'hono';
import { recordAudit } from '../audit/audit-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { clientAddress, networkOf } from '../../platform/http/client-address.ts';
import { problem } from '../../platform/http/problem.ts';
import { attemptKey, countAttempt } from '../../platform/http/rate-limit.ts';
import type { RateLimit } from '../../platform/http/rate-limit.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { findInvited, spendInvitation } from './staff-invitation-store.ts';
import { hashPassword } from './password-hash.ts';
import { normalizePassword, passwordProblems } from './password-rules.ts';
import { setSessionCookie } from '../sessions/session-cookie.ts';
import { staffSessions } from '../sessions/session-store.ts';
import { sessions } from './staff-contract.ts';
import { findStaff, setPassword } from './staff-store.ts';

const tries: RateLimit = { name: 'invitation', limit: 30, window: 900 };

/** The invited person chooses a password, once, and is signed in. */
export function invitationRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes, secretKey, settings } = dependencies;
  return new Hono<AppEnv>().post('/', fulfils(sessions.acceptInvitation), async (c) => {
    const { token, password } = c.req.valid('json');
    const network = networkOf(clientAddress(c, settings.trustedProxies));
    const attempt = await countAttempt(db, tries, attemptKey(secretKey, tries, network), now());
    if (!attempt.allowed)
      problem('forbidden', { code: 'too-many-attempts', details: { retryAfter: attempt.retryAfter } });

    const invited = await findInvited(db, token, now());
    const staff = (invited && (await findStaff(db, invited))) || unknownInvitation();
    const problems = passwordProblems(password, [staff.email, staff.name]);
    if (problems.length > 0) problem('invalid', ...problems);

    const passwordHash = await hashPassword(normalizePassword(password));
    const session = await db.transaction().execute(async (trx) => {
      if (!(await spendInvitation(trx, token))) unknownInvitation();
      await setPassword(trx, staff.id, passwordHash);
      const object = `staff/${staff.id}`;
      await recordAudit(trx, { at: now(), actor: staff.id, action: 'staff.password-set', object });
      return staffSessions.create(trx, staff.id, now(), randomBytes);
    });
    setSessionCookie(c, session);
    return c.var.answer({ email: staff.email });
  });
}

/** One answer for unknown, used, replaced and expired. */
function unknownInvitation(): never {
  problem('not-found', { code: 'invitation-unknown' });
}
