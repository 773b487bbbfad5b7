import { permissions } from '../permissions/permissions.ts';
import type { Permission } from '../permissions/permissions.ts';

/** A program's key to the API, in the name of a member of staff. What opens anything is shown once and stored nowhere. */
export type AccessToken = {
  readonly id: string;
  readonly holder: { readonly id: string; readonly name: string };
  /** What it is for, in its holder's words. */
  readonly name: string;
  readonly scopes: readonly Permission[];
  readonly createdAt: string;
  readonly expiresAt: string;
  /** ISO day; null: never. */
  readonly lastUsedOn: string | null;
  readonly revokedAt: string | null;
};

/** With these a token could make its holder, or itself, more than they are. */
const neverByToken: readonly Permission[] = ['staff.manage', 'token.write', 'token.manage'];

/** The permissions that a token can carry. */
export const grantableScopes: readonly Permission[] = permissions.filter((name) => !neverByToken.includes(name));

/** So that a scanner of files and logs knows what it has found. */
export const tokenPrefix = 'mss_';

export const longestLife = 366;
export const mostTokens = 20;
