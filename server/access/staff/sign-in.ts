import { recordAudit } from '../audit/audit-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { attemptKey, countAttempt, forgetAttempts } from '../../platform/http/rate-limit.ts';
import type { RateLimit } from '../../platform/http/rate-limit.ts';
import { normalizePassword } from './password-rules.ts';
import { verifyPassword } from './password-hash.ts';
import { staffSessions } from '../sessions/session-store.ts';
import { findStaffByEmail } from './staff-store.ts';

export type SignInOutcome =
  | { readonly state: 'signed-in'; readonly token: string; readonly staffId: string }
  /** Unknown address, wrong password, not yet accepted, disabled: nobody can tell which. */
  | { readonly state: 'refused' }
  /** Seconds until the next attempt counts. */
  | { readonly state: 'too-many-attempts'; readonly retryAfter: number };

const quarterOfAnHour = 900;
/** One account from one network: an outsider elsewhere cannot lock its owner out. */
const guessing: RateLimit = { name: 'sign-in', limit: 5, window: quarterOfAnHour };
/** One network at all accounts; a whole office may share it. */
const spraying: RateLimit = { name: 'sign-in-network', limit: 60, window: quarterOfAnHour };
/** One account from all networks. */
const besieging: RateLimit = { name: 'sign-in-account', limit: 100, window: quarterOfAnHour };

type Needs = Pick<Dependencies, 'db' | 'now' | 'randomBytes' | 'secretKey'>;
type Attempt = { readonly email: string; readonly password: string; readonly network: string };

/** Counts before it computes, so that a flood of attempts costs no hashing. */
export async function signIn(needs: Needs, attempt: Attempt): Promise<SignInOutcome> {
  const { db, now, randomBytes } = needs;
  const retryAfter = await countEverywhere(needs, attempt);
  if (retryAfter !== undefined) return { state: 'too-many-attempts', retryAfter };

  const staff = await findStaffByEmail(db, attempt.email);
  const isRight = await verifyPassword(normalizePassword(attempt.password), staff?.passwordHash ?? null);
  if (staff === undefined || !isRight || staff.state !== 'active') return { state: 'refused' };

  const token = await db.transaction().execute(async (trx) => {
    await recordAudit(trx, { at: now(), actor: staff.id, action: 'session.created', object: `staff/${staff.id}` });
    return staffSessions.create(trx, staff.id, now(), randomBytes);
  });
  await forgetAttempts(db, attemptKey(needs.secretKey, guessing, attempt.email, attempt.network));
  return { state: 'signed-in', token, staffId: staff.id };
}

/** The narrowest first: what it refuses does not fill the wider ones. */
async function countEverywhere(needs: Needs, { email, network }: Attempt): Promise<number | undefined> {
  const counted = [
    { limit: guessing, subject: [email, network] },
    { limit: spraying, subject: [network] },
    { limit: besieging, subject: [email] },
  ];
  for (const { limit, subject } of counted) {
    const key = attemptKey(needs.secretKey, limit, ...subject);
    const outcome = await countAttempt(needs.db, limit, key, needs.now());
    if (!outcome.allowed) return outcome.retryAfter;
  }
  return undefined;
}
