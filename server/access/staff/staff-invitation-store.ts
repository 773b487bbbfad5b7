import { encodeInstant } from '../../platform/database/codec.ts';
import type { Database } from '../../platform/database/tables.ts';
import { newToken, tokenHash } from '../sessions/secret-token.ts';

/** Milliseconds: a day. */
const lifetime = 86_400_000;

export type StaffInvitation = { readonly token: string; readonly expiresAt: string };

/** Only the newest invitation of a person opens anything. The token is stored nowhere. */
export async function createInvitation(
  db: Database,
  staffId: string,
  now: Date,
  randomBytes: (size: number) => Uint8Array,
): Promise<StaffInvitation> {
  const token = newToken(randomBytes);
  const expiresAt = encodeInstant(new Date(now.getTime() + lifetime));
  await db.deleteFrom('staff_invitation').where('staff_id', '=', staffId).execute();
  const row = { token_hash: tokenHash(token), staff_id: staffId, expires_at: expiresAt };
  await db.insertInto('staff_invitation').values(row).execute();
  return { token, expiresAt };
}

/** The invited person's id; nothing for a token that is unknown, used or too old. */
export async function findInvited(db: Database, token: string, now: Date): Promise<string | undefined> {
  const query = db.selectFrom('staff_invitation').select('staff_id').where('token_hash', '=', tokenHash(token));
  return (await query.where('expires_at', '>', encodeInstant(now)).executeTakeFirst())?.staff_id;
}

/** Takes the invitation away and says whether it was there: of two at the same moment only one gets it. */
export async function spendInvitation(db: Database, token: string): Promise<boolean> {
  const query = db.deleteFrom('staff_invitation').where('token_hash', '=', tokenHash(token));
  return (await query.returning('staff_id').executeTakeFirst()) !== undefined;
}

/** Where the token is put in: the fragment never reaches a server's log or another site. */
export function invitationLink(origin: string, token: string): string {
  return `${origin}/console/invitation#${token}`;
}
