import { decodeJson, encodeInstant, encodeJson } from '../../platform/database/codec.ts';
import { isPassing } from '../../platform/database/passing-errors.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Permission } from '../permissions/permissions.ts';
import type { StaffMember } from '../permissions/staff-member.ts';
import { newToken, tokenHash } from './secret-token.ts';
import { rolesOf } from '../permissions/role-store.ts';
import { tokenPrefix } from './grantable-scopes.ts';
import type { AccessToken } from './access-token-contract.ts';

export type NewAccessToken = {
  readonly id: string;
  readonly staffId: string;
  readonly name: string;
  readonly scopes: readonly Permission[];
  readonly expiresAt: Date;
};

/** Gives the token itself, which is stored nowhere. */
export async function createAccessToken(
  trx: DatabaseTransaction,
  { id, staffId, name, scopes, expiresAt }: NewAccessToken,
  now: Date,
  randomBytes: (size: number) => Uint8Array,
): Promise<string> {
  const token = tokenPrefix + newToken(randomBytes);
  const row = { id, staff_id: staffId, name, token_hash: tokenHash(token), scopes: encodeJson(scopes) };
  const instants = { created_at: encodeInstant(now), expires_at: encodeInstant(expiresAt) };
  await trx
    .insertInto('access_token')
    .values({ ...row, ...instants, last_used_on: null, revoked_at: null })
    .execute();
  return token;
}

/** For whom this token acts, with the roles as they are now; nothing if it is unknown, revoked or expired, or its holder disabled. */
export async function findTokenHolder(db: Database, token: string, now: Date): Promise<StaffMember | undefined> {
  const found = await db
    .selectFrom('access_token')
    .innerJoin('staff', 'staff.id', 'access_token.staff_id')
    .select(['staff.id', 'staff.email', 'staff.name', 'access_token.scopes', 'access_token.last_used_on'])
    .where('access_token.token_hash', '=', tokenHash(token))
    .where('access_token.expires_at', '>', encodeInstant(now))
    .where('access_token.revoked_at', 'is', null)
    .where('staff.disabled_at', 'is', null)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const { last_used_on: lastUsedOn, scopes, ...staff } = found;
  const day = encodeInstant(now).slice(0, 10);
  if (lastUsedOn !== day) await touchToken(db, token, day);
  return { ...staff, roles: await rolesOf(db, staff.id), scopes: scopesIn(scopes) };
}

/** Newest first; of one member of staff, or of all. */
export async function listAccessTokens(db: Database, staffId?: string): Promise<readonly AccessToken[]> {
  const rows = await db
    .selectFrom('access_token')
    .innerJoin('staff', 'staff.id', 'access_token.staff_id')
    .selectAll('access_token')
    .select('staff.name as holder')
    .$if(staffId !== undefined, (query) => query.where('staff_id', '=', staffId ?? ''))
    .orderBy('access_token.created_at', 'desc')
    .orderBy('access_token.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    holder: { id: row.staff_id, name: row.holder },
    name: row.name,
    scopes: scopesIn(row.scopes),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedOn: row.last_used_on,
    revokedAt: row.revoked_at,
  }));
}

/** False: it was revoked already. */
export async function revokeAccessToken(trx: DatabaseTransaction, id: string, now: Date): Promise<boolean> {
  const revoked = await trx
    .updateTable('access_token')
    .set({ revoked_at: encodeInstant(now) })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return revoked.numUpdatedRows === 1n;
}

/** A busy database is no reason to refuse a program: the next request writes the day. */
async function touchToken(db: Database, token: string, day: string): Promise<void> {
  try {
    const touch = db.updateTable('access_token').set({ last_used_on: day });
    await touch.where('token_hash', '=', tokenHash(token)).execute();
  } catch (error) {
    if (!isPassing(error)) throw error;
  }
}

const scopesIn = (text: string): readonly Permission[] => decodeJson(text) as readonly Permission[];
