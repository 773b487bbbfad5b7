import { z } from 'zod';
import { filledLine } from '../../platform/http/plain-line.ts';
import { grantableScopes, longestLife } from '../sessions/access-token.ts';

/** `days`: how long it holds. */
export const newAccessToken = z.strictObject({
  name: filledLine(100),
  scopes: z
    .array(z.enum(grantableScopes))
    .min(1)
    .max(grantableScopes.length)
    .refine((scopes) => new Set(scopes).size === scopes.length, 'repeated'),
  days: z.int().min(1).max(longestLife),
});
