import type { Committee } from '../../../survey-definitions/reference/committees.ts';
import type { Role } from '../../platform/database/schema/staff-tables.ts';

export { roles } from '../../platform/database/schema/staff-tables.ts';
export type { Role };

/** Only the committee secretary's role is tied to a committee; a secretary of two committees holds it twice. */
export type RoleGrant =
  | { readonly role: Exclude<Role, 'committee-secretary'> }
  | { readonly role: 'committee-secretary'; readonly committee: Committee };
