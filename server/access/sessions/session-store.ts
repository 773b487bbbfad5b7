import { encodeInstant } from '../../platform/database/codec.ts';
import { isPassing } from '../../platform/database/passing-errors.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { StaffMember } from '../permissions/staff-member.ts';
import { newToken, tokenHash } from './secret-token.ts';
import { rolesOf } from '../permissions/role-store.ts';

/** Milliseconds. */
const hour = 3_600_000;
export const idleLimit = hour;
export const absoluteLimit = 24 * hour;
/** The time of the last request is written at most once a minute, so that reading a page is seldom a write. */
const touchInterval = 60_000;

/** Gives the token, which is stored nowhere. */
export async function createSession(
  db: Database,
  staffId: string,
  now: Date,
  randomBytes: (size: number) => Uint8Array,
): Promise<string> {
  const token = newToken(randomBytes);
  const session = {
    token_hash: tokenHash(token),
    staff_id: staffId,
    created_at: encodeInstant(now),
    last_seen_at: encodeInstant(now),
    expires_at: encodeInstant(later(now, absoluteLimit)),
  };
  await db.insertInto('staff_session').values(session).execute();
  return token;
}

/** Who holds this token, with the roles as they are now; nothing if idle for an hour, a day old, or disabled. */
export async function findSession(db: Database, token: string, now: Date): Promise<StaffMember | undefined> {
  const found = await db
    .selectFrom('staff_session')
    .innerJoin('staff', 'staff.id', 'staff_session.staff_id')
    .select(['staff.id', 'staff.email', 'staff.name', 'staff_session.last_seen_at'])
    .where('staff_session.token_hash', '=', tokenHash(token))
    .where('staff_session.expires_at', '>', encodeInstant(now))
    .where('staff_session.last_seen_at', '>', encodeInstant(later(now, -idleLimit)))
    .where('staff.disabled_at', 'is', null)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const { last_seen_at: lastSeen, ...staff } = found;
  if (lastSeen <= encodeInstant(later(now, -touchInterval))) await touchSession(db, token, now);
  return { ...staff, roles: await rolesOf(db, staff.id) };
}

export async function endSession(db: Database, token: string): Promise<void> {
  await db.deleteFrom('staff_session').where('token_hash', '=', tokenHash(token)).execute();
}

/** Removes what has expired anyhow. */
export async function sweepSessions(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('staff_session').where('expires_at', '<=', encodeInstant(now)).execute();
  await db.deleteFrom('staff_invitation').where('expires_at', '<=', encodeInstant(now)).execute();
}

/** A busy database is no reason to refuse a page: the next request touches. */
async function touchSession(db: Database, token: string, now: Date): Promise<void> {
  const touch = db.updateTable('staff_session').set({ last_seen_at: encodeInstant(now) });
  try {
    await touch.where('token_hash', '=', tokenHash(token)).execute();
  } catch (error) {
    if (!isPassing(error)) throw error;
  }
}

function later(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() + milliseconds);
}
