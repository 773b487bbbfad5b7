import { decodeJson } from '../../platform/database/codec.ts';
import { collaboratorSessions } from '../../access/sessions/session-store.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { Collaborator, CollaboratorRole } from './collaborator.ts';

export async function findCollaborator(db: Database, id: string): Promise<Collaborator | undefined> {
  const row = await selectCollaborators(db).where('collaborator.id', '=', id).executeTakeFirst();
  return row && collaboratorOf(row);
}

/** Who holds this token, with the rights of this moment; nothing if idle, too old, or ended. */
export async function findCollaboratorOf(
  db: Database,
  token: string,
  now: Date,
): Promise<{ readonly me: Collaborator; readonly lastSeenAt: string } | undefined> {
  const alive = collaboratorSessions.aliveAt(token, now);
  const row = await selectCollaborators(db)
    .innerJoin('collaborator_session', 'collaborator_session.collaborator_id', 'collaborator.id')
    .select('last_seen_at')
    .where('token_hash', '=', alive.tokenHash)
    .where('expires_at', '>', alive.expiresAfter)
    .where('last_seen_at', '>', alive.seenAfter)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row && { me: collaboratorOf(row), lastSeenAt: row.last_seen_at };
}

/** Everybody who was ever let in to a response, the first one first. */
export async function listCollaborators(db: Database, responseId: string): Promise<readonly Collaborator[]> {
  const rows = await selectCollaborators(db)
    .where('response_id', '=', responseId)
    .orderBy('collaborator.created_at')
    .orderBy('collaborator.id')
    .execute();
  return rows.map(collaboratorOf);
}

type Row = {
  readonly id: string;
  readonly response_id: string;
  readonly role: CollaboratorRole;
  readonly name: string;
  readonly language: string;
  readonly sections: string | null;
  readonly rest: 'read' | 'hidden';
  readonly ended_at: string | null;
};

export const selectCollaborators = (db: Database) =>
  db
    .selectFrom('collaborator')
    .select([
      'collaborator.id',
      'collaborator.response_id',
      'collaborator.role',
      'collaborator.name',
      'collaborator.language',
      'collaborator.sections',
      'collaborator.rest',
      'collaborator.ended_at',
    ]);

export const collaboratorOf = (row: Row): Collaborator => ({
  id: row.id,
  responseId: row.response_id,
  role: row.role,
  name: row.name,
  language: row.language,
  sections: row.sections === null ? null : (decodeJson(row.sections) as readonly string[]),
  rest: row.rest,
  endedAt: row.ended_at,
});
