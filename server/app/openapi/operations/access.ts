import { z } from 'zod';
import type { AccessToken } from '../../../access/sessions/access-token.ts';
import { grantableScopes } from '../../../access/sessions/access-token.ts';
import { permissions } from '../../../access/permissions/permissions.ts';
import { committees } from '../../../../survey-definitions/reference/committees.ts';
import { roles } from '../../../access/permissions/roles.ts';
import { instant, open } from '../answer-schemas.ts';
import type { Operations } from '../operation.ts';

const grant = z.strictObject({ role: z.enum(roles), committee: z.enum(committees).optional() });
const person = { id: z.string(), email: z.string(), name: z.string(), roles: z.array(grant) };
const invitation = z.strictObject({ link: z.string(), expiresAt: instant });

const token = z.strictObject({
  id: z.string(),
  holder: z.strictObject({ id: z.string(), name: z.string() }),
  name: z.string(),
  scopes: z.array(z.enum(permissions)),
  createdAt: instant,
  expiresAt: instant,
  lastUsedOn: z.iso.date().nullable(),
  revokedAt: instant.nullable(),
}) satisfies z.ZodType<AccessToken>;

const auditEntry = z.strictObject({
  seq: z.int(),
  at: instant,
  actor: z.string(),
  actorName: z.string().nullable(),
  action: z.string(),
  object: z.string(),
  objectName: z.record(z.string(), z.string()).nullable(),
  detail: open('What more there is to say'),
});

export const accessOperations: Operations = {
  'GET /api/session': {
    summary: 'Who is asking, and what they may do',
    answer: z.strictObject({
      staff: z.strictObject({ ...person, scopes: z.array(z.enum(permissions)).optional() }),
      permissions: z.array(z.enum(permissions)),
    }),
  },
  'POST /api/session': {
    summary: 'Sign in at the console',
    example: { email: 'somebody@example.org', password: 'tariff nomenclature teapot' },
    status: 204,
  },
  'DELETE /api/session': { summary: 'Sign out', status: 204 },
  'POST /api/invitation-acceptance': {
    summary: 'Choose a password by the link of an invitation',
    example: { token: 'the-token-of-the-link', password: 'tariff nomenclature teapot' },
    status: 201,
    answer: z.strictObject({ email: z.string() }),
  },
  'GET /api/access-tokens': {
    summary: 'Access tokens: one’s own, and to administrators all',
    scope: 'token.write',
    answer: z.strictObject({ tokens: z.array(token), scopes: z.array(z.enum(grantableScopes)) }),
  },
  'POST /api/access-tokens': {
    summary: 'Make an access token, shown this once',
    scope: 'token.write',
    example: { name: 'Monthly report in R', scopes: ['definitions.read'], days: 90 },
    status: 201,
    answer: z.strictObject({ id: z.string(), token: z.string(), expiresAt: instant }),
  },
  'PUT /api/access-tokens/:id/revocation': { summary: 'Revoke an access token', scope: 'token.write', status: 204 },
  'GET /api/staff': {
    summary: 'Who works here',
    scope: 'staff.manage',
    answer: z.strictObject({
      staff: z.array(
        z.strictObject({ ...person, state: z.enum(['invited', 'active', 'disabled']), createdAt: instant }),
      ),
    }),
  },
  'POST /api/staff': {
    summary: 'Invite somebody',
    scope: 'staff.manage',
    example: { email: 'new@example.org', name: 'New', roles: [{ role: 'secretariat' }] },
    status: 201,
    answer: z.strictObject({ id: z.string(), invitation }),
  },
  'POST /api/staff/:id/invitation': {
    summary: 'A new link for somebody',
    scope: 'staff.manage',
    status: 201,
    answer: z.strictObject({ invitation }),
  },
  'PUT /api/staff/:id/roles': {
    summary: 'Give and take away roles',
    scope: 'staff.manage',
    example: { roles: [{ role: 'committee-secretary', committee: 'PTC' }] },
    status: 204,
  },
  'PUT /api/staff/:id/deactivation': { summary: 'Deactivate somebody', scope: 'staff.manage', status: 204 },
  'DELETE /api/staff/:id/deactivation': { summary: 'Let somebody in again', scope: 'staff.manage', status: 204 },
  'GET /api/audit': {
    summary: 'Who did what and when, the newest first',
    scope: 'audit.read',
    query: z.strictObject({
      before: z.coerce.number().int().positive().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    answer: z.strictObject({ entries: z.array(auditEntry), next: z.int().nullable() }),
  },
  'GET /api/openapi.json': { summary: 'This description for machines', answer: z.looseObject({ openapi: z.string() }) },
  'GET /api/docs': { summary: 'This description for people', answer: 'text/html' },
};
