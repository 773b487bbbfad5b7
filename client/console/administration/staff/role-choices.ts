import { committees } from '../../../../survey-definitions/reference/committees.ts';
import type { Committee } from '../../../../survey-definitions/reference/committees.ts';
import type { Role, RoleGrant } from '../../../../server/access/staff/staff-contract.ts';

/** A role as one box to tick: a secretary's for each committee. */
export type RoleChoice = Exclude<Role, 'committee-secretary'> | `committee-secretary ${Committee}`;

const secretaries = committees.map((committee): RoleGrant => ({ role: 'committee-secretary', committee }));

export const roleGrants: readonly RoleGrant[] = [
  { role: 'administrator' },
  { role: 'secretariat' },
  ...secretaries,
  { role: 'capacity-building-officer' },
];

export const choiceOf = (grant: RoleGrant): RoleChoice =>
  grant.role === 'committee-secretary' ? `${grant.role} ${grant.committee}` : grant.role;

export const grantsOf = (choices: readonly RoleChoice[]): readonly RoleGrant[] =>
  roleGrants.filter((grant) => choices.includes(choiceOf(grant)));

export function choicesOf(grants: readonly RoleGrant[]): readonly RoleChoice[] {
  const held = grants.map(choiceOf);
  return roleGrants.map(choiceOf).filter((choice) => held.includes(choice));
}
