import { permissions } from '../permissions/permissions.ts';
import type { Permission } from '../permissions/permissions.ts';

/** With these a token could make its holder, or itself, more than they are. */
const neverByToken: readonly Permission[] = ['staff.manage', 'token.write', 'token.manage'];

/** The permissions that a token can carry. */
export const grantableScopes: readonly Permission[] = permissions.filter((name) => !neverByToken.includes(name));

/** So that a scanner of files and logs knows what it has found. */
export const tokenPrefix = 'mss_';

export const longestLife = 366;
export const mostTokens = 20;
