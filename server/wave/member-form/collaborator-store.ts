import { decodeJson } from '../../platform/database/codec.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { Collaborator, CollaboratorRole } from './collaborator.ts';

export async function findCollaborator(db: Database, id: string): Promise<Collaborator | undefined> {
  const row = await selectCollaborators(db).where('collaborator.id', '=', id).executeTakeFirst();
  return row && collaboratorOf(row);
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
