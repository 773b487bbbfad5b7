import { problem } from '../../platform/http/problem.ts';
import { may } from './permissions.ts';
import type { Permission, ProtectedObject } from './permissions.ts';
import type { StaffMember } from './staff-member.ts';

/**
 * Ends the request unless the staff member may do this. Who may not even see an object learns nothing of its existence:
 * the answer is the same 404 as for an object that is absent. A program is told which scope its token lacks, where the person it acts
 * for may do this.
 */
export function demandPermission(
  staff: Pick<StaffMember, 'roles' | 'scopes'>,
  permission: Permission,
  object?: ProtectedObject,
): void {
  if (may(staff, permission, object)) return;
  if (may({ roles: staff.roles }, permission, object)) {
    problem('forbidden', { code: 'scope-missing', details: { permission } });
  }
  const mayRead = object === undefined || may(staff, 'survey.read', object);
  problem(
    mayRead ? 'forbidden' : 'not-found',
    ...(mayRead ? [{ code: 'not-permitted', details: { permission } }] : []),
  );
}
