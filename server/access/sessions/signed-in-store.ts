import type { Database } from '../../platform/database/tables.ts';
import { rolesOf } from '../permissions/role-store.ts';
import type { StaffMember } from '../permissions/staff-member.ts';
import { staffSessions } from './session-store.ts';

/** Who holds this token, with the roles as they are now; nothing if idle for an hour, a day old, or disabled. */
export async function findSignedIn(db: Database, token: string, now: Date): Promise<StaffMember | undefined> {
  const alive = staffSessions.aliveAt(token, now);
  const found = await db
    .selectFrom('staff_session')
    .innerJoin('staff', 'staff.id', 'staff_session.staff_id')
    .select(['staff.id', 'staff.email', 'staff.name', 'staff_session.last_seen_at'])
    .where('staff_session.token_hash', '=', alive.tokenHash)
    .where('staff_session.expires_at', '>', alive.expiresAfter)
    .where('staff_session.last_seen_at', '>', alive.seenAfter)
    .where('staff.disabled_at', 'is', null)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const { last_seen_at: lastSeenAt, ...staff } = found;
  await staffSessions.touch(db, token, lastSeenAt, now);
  return { ...staff, roles: await rolesOf(db, staff.id) };
}
