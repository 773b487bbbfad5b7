import type { Committee } from '../../../survey-definitions/surveys/committees.ts';
import type { Role } from '../../platform/database/schema/staff-tables.ts';
import type { Permission } from './permissions.ts';

export { roles } from '../../platform/database/schema/staff-tables.ts';
export type { Role };

/** Only the committee secretary's role is tied to a committee; a secretary of two committees holds it twice. */
export type RoleGrant =
  | { readonly role: Exclude<Role, 'committee-secretary'> }
  | { readonly role: 'committee-secretary'; readonly committee: Committee };

export type StaffMember = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly RoleGrant[];
  /** There for a program that comes with an access token: it may do no more than these, whatever the roles allow. */
  readonly scopes?: readonly Permission[];
};
