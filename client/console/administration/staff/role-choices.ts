import type { Committee } from '../../../../survey-definitions/surveys/committees.ts';
import type { Role, RoleGrant } from '../../../shared/api-types.ts';

/** A role as one box to tick: a secretary's for each committee. */
export type RoleChoice = Exclude<Role, 'committee-secretary'> | `committee-secretary ${Committee}`;

export const roleChoices = [
  'administrator',
  'secretariat',
  'committee-secretary PTC',
  'committee-secretary HSC',
  'committee-secretary EC',
  'committee-secretary CBC',
  'capacity-building-officer',
] as const satisfies readonly RoleChoice[];

export function grantsOf(choices: readonly RoleChoice[]): readonly RoleGrant[] {
  return choices.map(grantOf);
}

export function choicesOf(grants: readonly RoleGrant[]): readonly RoleChoice[] {
  return roleChoices.filter((choice) => grants.some((grant) => isSame(grantOf(choice), grant)));
}

const isSame = (a: RoleGrant, b: RoleGrant) => a.role === b.role && (a.committee ?? '') === (b.committee ?? '');

function grantOf(choice: RoleChoice): RoleGrant {
  switch (choice) {
    case 'administrator':
    case 'secretariat':
    case 'capacity-building-officer':
      return { role: choice };
    case 'committee-secretary PTC':
      return { role: 'committee-secretary', committee: 'PTC' };
    case 'committee-secretary HSC':
      return { role: 'committee-secretary', committee: 'HSC' };
    case 'committee-secretary EC':
      return { role: 'committee-secretary', committee: 'EC' };
    case 'committee-secretary CBC':
      return { role: 'committee-secretary', committee: 'CBC' };
    default:
      return choice satisfies never;
  }
}
