import { z } from 'zod';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Input, Output } from '../../platform/contract/operation.ts';
import { instant } from '../../platform/contract/schemas.ts';
import { filledLine } from '../../platform/http/plain-line.ts';
import { permissions } from '../permissions/permissions.ts';
import { grantableScopes, longestLife } from './grantable-scopes.ts';

/** A program's key to the API, in the name of a member of staff. What opens anything is shown once and stored nowhere. */
const accessToken = z.strictObject({
  id: z.string(),
  holder: z.strictObject({ id: z.string(), name: z.string() }),
  name: z.string().describe('What it is for, in its holder’s words'),
  scopes: z.array(z.enum(permissions)),
  createdAt: instant,
  expiresAt: instant,
  lastUsedOn: z.iso.date().nullable().describe('null: never'),
  revokedAt: instant.nullable(),
});
export type AccessToken = Output<typeof accessToken>;
export type Scope = AccessToken['scopes'][number];

const newAccessToken = z.strictObject({
  name: filledLine(100),
  scopes: z
    .array(z.enum(grantableScopes))
    .min(1)
    .max(grantableScopes.length)
    .refine((scopes) => new Set(scopes).size === scopes.length, 'repeated'),
  days: z.int().min(1).max(longestLife).describe('How long it holds'),
});
export type NewAccessToken = Input<typeof newAccessToken>;

const madeToken = z.strictObject({ id: z.string(), token: z.string(), expiresAt: instant });
export type MadeToken = Output<typeof madeToken>;

const operation = operationIn('Access');

export const accessTokens = {
  list: operation({
    summary: 'Access tokens: one’s own, and to administrators all',
    answer: z.strictObject({ tokens: z.array(accessToken), scopes: z.array(z.enum(grantableScopes)) }),
  }),
  make: operation({
    summary: 'Make an access token, shown this once',
    body: newAccessToken,
    example: { name: 'Monthly report in R', scopes: ['definitions.read'], days: 90 },
    status: 201,
    answer: madeToken,
  }),
  revoke: operation({ summary: 'Revoke an access token', status: 204 }),
};
