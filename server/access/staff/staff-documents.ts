import { z } from 'zod';
import { filledLine } from '../../platform/http/plain-line.ts';
import { committees } from '../../../survey-definitions/reference/committees.ts';
import { roles } from '../permissions/roles.ts';
import type { Role } from '../permissions/roles.ts';

const rolesWithoutCommittee = roles.filter((role): role is Exclude<Role, 'committee-secretary'> => {
  return role !== 'committee-secretary';
});

const roleGrant = z.union([
  z.strictObject({ role: z.literal('committee-secretary'), committee: z.enum(committees) }),
  z.strictObject({ role: z.enum(rolesWithoutCommittee) }),
]);

export const roleList = z.array(roleGrant).min(1).max(10);
export const rolesDocument = z.strictObject({ roles: roleList });

/** One address by a strict syntax, without line breaks: it will be put into mail headers. */
export const emailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());

export const newStaffDocument = z.strictObject({
  email: emailAddress,
  name: filledLine(200),
  roles: roleList,
});
