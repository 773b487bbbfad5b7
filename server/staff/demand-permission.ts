import { problem } from '../http/problem.ts';
import { may } from './permissions.ts';
import type { Permission, ProtectedObject } from './permissions.ts';
import type { StaffMember } from './roles.ts';

/**
 * Ends the request unless the staff member may do this. Who may not even see an object learns nothing of its existence:
 * the answer is the same 404 as for an object that is absent.
 */
export function demandPermission(
  staff: Pick<StaffMember, 'roles'>,
  permission: Permission,
  object?: ProtectedObject,
): void {
  if (may(staff, permission, object)) return;
  const mayRead = object === undefined || may(staff, 'survey.read', object);
  problem(
    mayRead ? 'forbidden' : 'not-found',
    ...(mayRead ? [{ code: 'not-permitted', details: { permission } }] : []),
  );
}
