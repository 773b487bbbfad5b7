import { committees } from '../../../survey-definitions/reference/committees.ts';
import type { Committee } from '../../../survey-definitions/reference/committees.ts';
import type { Role, RoleGrant } from './roles.ts';

export const permissions = [
  'staff.manage',
  'audit.read',
  'definitions.read',
  'survey.read',
  'survey.write',
  'survey.open',
  'survey.close',
  'survey.results',
  'survey.export',
  'baseline.read',
  'baseline.write',
  'figure.read',
  'figure.write',
  'plan.write',
  'member.read',
  'member.write',
  'contact.read',
  'contact.write',
  'history.import',
  'token.write',
  'token.manage',
  'scorecard.read',
  'snapshot.write',
] as const;

export type Permission = (typeof permissions)[number];

/** How far a permission goes. */
export type Reach = 'everything' | 'waves' | 'activities' | 'sessions of own committees';

/**
 * What an action is about. Always taken from the database row: what a request says about its own scope is never
 * believed.
 */
export type ProtectedObject =
  | { readonly occasionKind: 'wave' | 'activity'; readonly committee?: null }
  | { readonly occasionKind: 'session'; readonly committee: Committee };

function all(reach: Reach): Partial<Record<Permission, Reach>> {
  return {
    'definitions.read': 'everything',
    'survey.read': reach,
    'survey.write': reach,
    'survey.open': reach,
    'survey.close': reach,
    'survey.results': reach,
    'survey.export': reach,
    'baseline.read': reach,
    'baseline.write': reach,
    'token.write': 'everything',
  };
}

/**
 * Who may do what. The Secretariat runs the waves and reads the results of everything, for the scorecard; sessions and
 * activities are run by those who hold them. Administrators care for the installation and see no answers.
 */
export const permissionsByRole: Readonly<Record<Role, Readonly<Partial<Record<Permission, Reach>>>>> = {
  administrator: {
    'staff.manage': 'everything',
    'audit.read': 'everything',
    'definitions.read': 'everything',
    'token.write': 'everything',
    'token.manage': 'everything',
  },
  secretariat: {
    ...all('waves'),
    'survey.read': 'everything',
    'survey.results': 'everything',
    'survey.export': 'everything',
    'baseline.read': 'everything',
    'baseline.write': 'everything',
    'figure.read': 'everything',
    'figure.write': 'everything',
    'plan.write': 'everything',
    'member.read': 'everything',
    'member.write': 'everything',
    'contact.read': 'everything',
    'contact.write': 'everything',
    'scorecard.read': 'everything',
    'snapshot.write': 'everything',
    'history.import': 'everything',
  },
  'committee-secretary': all('sessions of own committees'),
  'capacity-building-officer': all('activities'),
};

/** Who may do something; `scopes` are there for a program that comes with an access token. */
type Holder = { readonly roles: readonly RoleGrant[]; readonly scopes?: readonly Permission[] };

/**
 * Without an object: whether there is anything at all for which the staff member may do this, as a menu asks. Every
 * action on an object asks with the object. Who comes with an access token may do what the roles *and* its scopes allow.
 */
export function may(staff: Holder, permission: Permission, object?: ProtectedObject): boolean {
  if (staff.scopes !== undefined && !staff.scopes.includes(permission)) return false;
  return staff.roles.some((grant) => {
    const reach = permissionsByRole[grant.role][permission];
    return reach !== undefined && (object === undefined || reaches(reach, grant, object));
  });
}

/** `may` for many objects, for a WHERE clause: lists are filtered in SQL. */
export function reachOf(
  staff: Holder,
  permission: Permission,
): { readonly waves: boolean; readonly activities: boolean; readonly committees: readonly Committee[] } {
  return {
    waves: may(staff, permission, { occasionKind: 'wave' }),
    activities: may(staff, permission, { occasionKind: 'activity' }),
    committees: committees.filter((committee) => may(staff, permission, { occasionKind: 'session', committee })),
  };
}

function reaches(reach: Reach, grant: RoleGrant, object: ProtectedObject): boolean {
  switch (reach) {
    case 'everything':
      return true;
    case 'waves':
      return object.occasionKind === 'wave';
    case 'activities':
      return object.occasionKind === 'activity';
    case 'sessions of own committees':
      return (
        object.occasionKind === 'session' &&
        grant.role === 'committee-secretary' &&
        grant.committee === object.committee
      );
  }
}
