import type { Database } from '../../platform/database/tables.ts';
import type { HeldResponse } from './change-response.ts';
import type { Note } from './member-form-contract.ts';

/** The oldest first. */
export async function listNotes(db: Database, responseId: string): Promise<readonly Note[]> {
  return db
    .selectFrom('note')
    .select(['id', 'variable', 'text', 'collaborator_id as by', 'at'])
    .where('response_id', '=', responseId)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

export async function insertNote({ trx, response }: HeldResponse, note: Note): Promise<void> {
  const { id, variable, text, by, at } = note;
  await trx
    .insertInto('note')
    .values({ id, response_id: response.id, variable, collaborator_id: by, text, at })
    .execute();
}
