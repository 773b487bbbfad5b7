import { createHash } from 'node:crypto';
import type { FrozenScorecard } from '../../../survey-definitions/scorecard/frozen-scorecard.ts';
import { readSnapshot } from '../../../survey-definitions/scorecard/read-snapshot.ts';
import type { StoredSnapshot } from '../../../survey-definitions/scorecard/read-snapshot.ts';
import { decodeJson, encodeInstant, encodeJson } from '../../platform/database/codec.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { SnapshotSummary } from './snapshot-contract.ts';

export async function insertSnapshot(
  trx: DatabaseTransaction,
  snapshot: { readonly id: string; readonly title: string; readonly frozen: FrozenScorecard },
  by: { readonly staffId: string; readonly now: Date },
): Promise<void> {
  const content = encodeJson(snapshot.frozen);
  await trx
    .insertInto('snapshot')
    .values({
      id: snapshot.id,
      year: snapshot.frozen.scorecard.year,
      title: snapshot.title,
      taken_by: by.staffId,
      taken_at: encodeInstant(by.now),
      content,
      sha256: createHash('sha256').update(content).digest('hex'),
    })
    .execute();
}

/** Newest first. */
export async function listSnapshots(db: Database): Promise<readonly SnapshotSummary[]> {
  const rows = await db
    .selectFrom('snapshot')
    .select(['id', 'year', 'title', 'taken_at', 'taken_by', 'sha256'])
    .orderBy('taken_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ taken_at: takenAt, taken_by: takenBy, ...row }) => ({ ...row, takenAt, takenBy }));
}

/** What was frozen, as views of today take it; what is stored stays as it is. */
export async function findSnapshot(db: Database, id: string): Promise<FrozenScorecard | undefined> {
  const row = await db.selectFrom('snapshot').select('content').where('id', '=', id).executeTakeFirst();
  return row && readSnapshot(decodeJson(row.content) as StoredSnapshot);
}
