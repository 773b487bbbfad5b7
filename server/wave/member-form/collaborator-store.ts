import { decodeJson } from '../../platform/database/codec.ts';
import { collaboratorSessions } from '../../access/sessions/session-store.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { Collaborator, CollaboratorRole } from './collaborator.ts';
import { stateAt } from '../../../survey-definitions/surveys/survey.ts';

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

/** Whom this code lets in while the survey is open. */
export async function collaboratorByCode(db: Database, codeHash: string, now: Date): Promise<string | undefined> {
  const row = await db
    .selectFrom('collaborator')
    .innerJoin('member_response', 'member_response.id', 'collaborator.response_id')
    .innerJoin('survey', 'survey.id', 'member_response.survey_id')
    .select(['collaborator.id', 'survey.state', 'survey.closes_at'])
    .where('collaborator.code_hash', '=', codeHash)
    .where('collaborator.ended_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined && stateAt(row.state, row.closes_at, now) === 'open' ? row.id : undefined;
}

/** In which collaborations the contact point of a Member can still come under this address. */
export async function contactPointAccesses(
  db: Database,
  { memberId, email }: { readonly memberId: string; readonly email: string },
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('collaborator')
    .innerJoin('member_response', 'member_response.id', 'collaborator.response_id')
    .select('collaborator.id')
    .where('member_response.member_id', '=', memberId)
    .where('collaborator.email', '=', email)
    .where('collaborator.role', '=', 'contact-point')
    .where('collaborator.ended_at', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}
