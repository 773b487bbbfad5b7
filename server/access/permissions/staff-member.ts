import type { Permission } from './permissions.ts';
import type { RoleGrant } from './roles.ts';

export type StaffMember = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly RoleGrant[];
  /** There for a program that comes with an access token: it may do no more than these, whatever the roles allow. */
  readonly scopes?: readonly Permission[];
};
