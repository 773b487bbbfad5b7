import { encodeInstant } from '../../platform/database/codec.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';

export type StoredDraft = {
  readonly id: string;
  readonly text: string;
  readonly revision: number;
  readonly savedAt: string;
};

/** By their ids. */
export async function listDrafts(db: Database): Promise<readonly StoredDraft[]> {
  const rows = await db.selectFrom('plan_draft').selectAll().orderBy('plan').execute();
  return rows.map(({ plan: id, content: text, revision, saved_at: savedAt }) => ({ id, text, revision, savedAt }));
}

export const findDraft = async (db: Database, id: string): Promise<StoredDraft | undefined> =>
  (await listDrafts(db)).find((draft) => draft.id === id);

/** `revision` null: a first one. False: somebody else has saved in the meantime. */
export async function saveDraft(
  trx: DatabaseTransaction,
  { id, text, revision }: { readonly id: string; readonly text: string; readonly revision: number | null },
  by: { readonly staffId: string; readonly now: Date },
): Promise<boolean> {
  const saved = { content: text, saved_by: by.staffId, saved_at: encodeInstant(by.now) };
  if (revision === null) {
    const inserted = await trx
      .insertInto('plan_draft')
      .values({ plan: id, revision: 1, ...saved })
      .onConflict((conflict) => conflict.column('plan').doNothing())
      .returning('plan')
      .execute();
    return inserted.length === 1;
  }
  const { numUpdatedRows } = await trx
    .updateTable('plan_draft')
    .set({ ...saved, revision: revision + 1 })
    .where('plan', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** False: there is none, or another revision of it. */
export async function deleteDraft(trx: DatabaseTransaction, id: string, revision?: number): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('plan_draft')
    .where('plan', '=', id)
    .$if(revision !== undefined, (query) => query.where('revision', '=', revision ?? 0))
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
