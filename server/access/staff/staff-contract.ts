import { z } from 'zod';
import { committees } from '../../../survey-definitions/reference/committees.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Input, Output } from '../../platform/contract/operation.ts';
import { instant, told } from '../../platform/contract/schemas.ts';
import { filledLine, plainLine } from '../../platform/http/plain-line.ts';
import { permissions } from '../permissions/permissions.ts';
import { roles } from '../permissions/roles.ts';
import type { Role, RoleGrant } from '../permissions/roles.ts';

export type { Role, RoleGrant };

const rolesWithoutCommittee = roles.filter((role): role is Exclude<Role, 'committee-secretary'> => {
  return role !== 'committee-secretary';
});

const roleGrant = z.union([
  z.strictObject({ role: z.literal('committee-secretary'), committee: z.enum(committees) }),
  z.strictObject({ role: z.enum(rolesWithoutCommittee) }),
]);
const givenRoles = z.array(roleGrant).min(1).max(10);

/** One address by a strict syntax, without line breaks: it will be put into mail headers. */
export const emailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());

const newStaff = z.strictObject({ email: emailAddress, name: filledLine(200), roles: givenRoles });
export type NewStaff = Input<typeof newStaff>;

const person = {
  id: z.string(),
  email: z.string(),
  name: z.string(),
  roles: z.array(
    told<RoleGrant>(z.strictObject({ role: z.enum(roles), committee: z.enum(committees).optional() }), roleGrant),
  ),
};

const staffRecord = z.strictObject({
  ...person,
  state: z.enum(['invited', 'active', 'disabled']),
  createdAt: instant,
});
export type StaffRecord = Output<typeof staffRecord>;

const invitation = z.strictObject({ link: z.string(), expiresAt: instant });
export type Invitation = Output<typeof invitation>;

const session = z.strictObject({
  staff: z.strictObject({
    ...person,
    scopes: z
      .array(z.enum(permissions))
      .optional()
      .describe('There for a program: it may do no more than these, whatever the roles allow'),
  }),
  permissions: z.array(z.enum(permissions)),
});
export type Session = Output<typeof session>;

/** No control character, and in lower case: as addresses are kept. */
const typedAddress = plainLine(254).transform((email) => email.toLowerCase());
const password = z.string().max(1_024);
const example = { email: 'somebody@example.org', password: 'tariff nomenclature teapot' };

const operation = operationIn('Access');

export const sessions = {
  show: operation({ summary: 'Who is asking, and what they may do', answer: session }),
  signIn: operation({
    summary: 'Sign in at the console',
    body: z.strictObject({ email: typedAddress, password }),
    example,
    status: 204,
  }),
  signOut: operation({ summary: 'Sign out', status: 204 }),
  acceptInvitation: operation({
    summary: 'Choose a password by the link of an invitation',
    body: z.strictObject({ token: z.string().max(128), password }),
    example: { token: 'the-token-of-the-link', password: example.password },
    status: 201,
    answer: z.strictObject({ email: z.string() }),
  }),
};

export const colleagues = {
  list: operation({ summary: 'Who works here', answer: z.strictObject({ staff: z.array(staffRecord) }) }),
  invite: operation({
    summary: 'Invite somebody',
    body: newStaff,
    example: { email: 'new@example.org', name: 'New', roles: [{ role: 'secretariat' }] },
    status: 201,
    answer: z.strictObject({ id: z.string(), invitation }),
  }),
  inviteAgain: operation({ summary: 'A new link for somebody', status: 201, answer: z.strictObject({ invitation }) }),
  setRoles: operation({
    summary: 'Give and take away roles',
    body: z.strictObject({ roles: givenRoles }),
    example: { roles: [{ role: 'committee-secretary', committee: 'PTC' }] },
    status: 204,
  }),
  deactivate: operation({ summary: 'Deactivate somebody', status: 204 }),
  reactivate: operation({ summary: 'Let somebody in again', status: 204 }),
};
