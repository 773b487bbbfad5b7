import { encodeInstant } from '../../platform/database/codec.ts';
import { isPassing } from '../../platform/database/passing-errors.ts';
import type { Database } from '../../platform/database/tables.ts';
import { newToken, tokenHash } from '../../access/sessions/secret-token.ts';
import type { Collaborator } from './collaborator.ts';
import { collaboratorOf, selectCollaborators } from './collaborator-store.ts';

/** Milliseconds. People fill in over days and come back through their link: what ends early loses nothing. */
const hour = 3_600_000;
export const idleLimit = 12 * hour;
export const absoluteLimit = 7 * 24 * hour;
/** The time of the last request is written at most once a minute, so that reading is seldom a write. */
const touchInterval = 60_000;

/** Gives the token, which is stored nowhere. */
export async function createCollaboratorSession(
  db: Database,
  collaboratorId: string,
  now: Date,
  randomBytes: (size: number) => Uint8Array,
): Promise<string> {
  const token = newToken(randomBytes);
  const session = {
    token_hash: tokenHash(token),
    collaborator_id: collaboratorId,
    created_at: encodeInstant(now),
    last_seen_at: encodeInstant(now),
    expires_at: encodeInstant(later(now, absoluteLimit)),
  };
  await db.insertInto('collaborator_session').values(session).execute();
  return token;
}

/** Who holds this token, with the rights of this moment; nothing if idle, too old, or ended. */
export async function findCollaboratorSession(
  db: Database,
  token: string,
  now: Date,
): Promise<Collaborator | undefined> {
  const row = await selectCollaborators(db)
    .innerJoin('collaborator_session', 'collaborator_session.collaborator_id', 'collaborator.id')
    .where('token_hash', '=', tokenHash(token))
    .where('expires_at', '>', encodeInstant(now))
    .where('last_seen_at', '>', encodeInstant(later(now, -idleLimit)))
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row && collaboratorOf(row);
}

/** Somebody is at work. A busy database is no reason to refuse them: the next request touches. */
export async function touchCollaboratorSession(db: Database, token: string, now: Date): Promise<void> {
  const touch = db
    .updateTable('collaborator_session')
    .set({ last_seen_at: encodeInstant(now) })
    .where('token_hash', '=', tokenHash(token))
    .where('last_seen_at', '<=', encodeInstant(later(now, -touchInterval)));
  try {
    await touch.execute();
  } catch (error) {
    if (!isPassing(error)) throw error;
  }
}

export async function endCollaboratorSession(db: Database, token: string): Promise<void> {
  await db.deleteFrom('collaborator_session').where('token_hash', '=', tokenHash(token)).execute();
}

/** Removes what has expired anyhow. */
export async function sweepCollaboratorSessions(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('collaborator_session').where('expires_at', '<=', encodeInstant(now)).execute();
}

function later(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() + milliseconds);
}
