import { accessCodeHash, drawAccessCode, readAccessCode } from '../../surveys/access-codes/access-code.ts';
import { encodeInstant, encodeJson } from '../../platform/database/codec.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { CollaboratorRole, Person } from './collaborator.ts';
import { beginResponse } from './member-response-store.ts';

export type Access = {
  readonly surveyId: string;
  readonly memberId: string;
  readonly person: Person;
  readonly role: CollaboratorRole;
  /** Names of sections; null: all. A contact point always has all. */
  readonly sections: readonly string[] | null;
  readonly rest: 'read' | 'hidden';
};

/** The code as it is shown to people. It is stored nowhere and cannot be found again, only replaced. */
export type IssuedAccess = { readonly collaboratorId: string; readonly code: string };

type Needs = Pick<Dependencies, 'now' | 'randomBytes' | 'secretKey'>;

/**
 * Lets a person in to a Member's response, which begins with the first of them. The same address again, in the same role, is the same
 * collaborator with a new code; the old code is dead, their open sessions go on. A response has one contact point: another address ends
 * the former one's access, and the draft stays. To be called for surveys that are not anonymous.
 */
export async function issueAccess(
  trx: DatabaseTransaction,
  { now, randomBytes, secretKey }: Needs,
  { surveyId, memberId, person, role, sections, rest }: Access,
): Promise<IssuedAccess> {
  const responseId = await beginResponse(trx, { id: newId(randomBytes), surveyId, memberId });
  const email = person.email.toLowerCase();
  const code = drawAccessCode(randomBytes);
  const columns = {
    name: person.name,
    language: person.language,
    sections: role === 'contact-point' || sections === null ? null : encodeJson(sections),
    rest,
    code_hash: hashOf(secretKey, code),
  };
  const collaboratorId = await sameCollaborator(trx, responseId, role, email);
  if (collaboratorId !== undefined) {
    await trx.updateTable('collaborator').set(columns).where('id', '=', collaboratorId).execute();
    return { collaboratorId, code };
  }
  if (role === 'contact-point') await endContactPoints(trx, responseId, now());
  const id = newId(randomBytes);
  await trx
    .insertInto('collaborator')
    .values({
      ...columns,
      id,
      response_id: responseId,
      role,
      email,
      ended_at: null,
      created_at: encodeInstant(now()),
    })
    .execute();
  return { collaboratorId: id, code };
}

/** From now on neither the code nor a session of this collaborator opens anything. What they wrote stays, under their name. */
export async function endAccess(trx: DatabaseTransaction, collaboratorId: string, now: Date): Promise<void> {
  await trx
    .updateTable('collaborator')
    .set({ ended_at: encodeInstant(now) })
    .where('id', '=', collaboratorId)
    .where('ended_at', 'is', null)
    .execute();
  await trx.deleteFrom('collaborator_session').where('collaborator_id', '=', collaboratorId).execute();
}

async function sameCollaborator(
  trx: DatabaseTransaction,
  responseId: string,
  role: CollaboratorRole,
  email: string,
): Promise<string | undefined> {
  const row = await trx
    .selectFrom('collaborator')
    .select('id')
    .where('response_id', '=', responseId)
    .where('role', '=', role)
    .where('email', '=', email)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row?.id;
}

async function endContactPoints(trx: DatabaseTransaction, responseId: string, now: Date): Promise<void> {
  const rows = await trx
    .selectFrom('collaborator')
    .select('id')
    .where('response_id', '=', responseId)
    .where('role', '=', 'contact-point')
    .where('ended_at', 'is', null)
    .execute();
  for (const { id } of rows) await endAccess(trx, id, now);
}

/** A code is hashed as it will be read when somebody types it. */
function hashOf(secretKey: Uint8Array, code: string): string {
  const read = readAccessCode(code);
  if (read === undefined) throw new Error('a drawn code cannot be read');
  return accessCodeHash(secretKey, read);
}
