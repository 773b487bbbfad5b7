import { createHash } from 'node:crypto';
import type { Change } from '../../../survey-definitions/collaboration/merge-change.ts';
import type { Saved } from '../../../survey-definitions/collaboration/merge-changes.ts';
import { decodeJson, encodeJson } from '../../platform/database/codec.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';

/** A save under the key that the browser made for it: sent again, it is known. */
export type KeyedSave = { readonly collaboratorId: string; readonly key: string; readonly changes: readonly Change[] };

/** What an earlier sending of this save has saved. Undefined: it is new. `key-reused`: the key stood for something else. */
export async function findSave(db: Database, save: KeyedSave): Promise<Saved | 'key-reused' | undefined> {
  const row = await db
    .selectFrom('answer_save')
    .select(['digest', 'saved'])
    .where('collaborator_id', '=', save.collaboratorId)
    .where('key', '=', save.key)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return row.digest === digestOf(save.changes) ? (decodeJson(row.saved) as Saved) : 'key-reused';
}

export async function rememberSave(trx: DatabaseTransaction, save: KeyedSave, saved: Saved): Promise<void> {
  await trx
    .insertInto('answer_save')
    .values({
      collaborator_id: save.collaboratorId,
      key: save.key,
      digest: digestOf(save.changes),
      saved: encodeJson(saved),
    })
    .execute();
}

const digestOf = (changes: readonly Change[]): string =>
  createHash('sha256')
    .update(
      encodeJson(changes.map(({ variable, value, base, carry }) => [variable, value, base, ...(carry ? [carry] : [])])),
    )
    .digest('hex');
