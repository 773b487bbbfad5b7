import { encodeInstant } from '../../platform/database/codec.ts';
import { isPostgres } from '../../platform/database/engine.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';

export type NewAccessCode = { readonly codeHash: string; readonly delegation: string; readonly label: string };

/** What a code opens, and whether it still does. */
export type LockedCode = {
  readonly surveyId: string;
  readonly delegation: string;
  readonly label: string;
  readonly state: 'unused' | 'used' | 'revoked';
};

/**
 * Stores new codes. An unused older code of the same delegation and label is dead from then on: who asks for a new one has lost the
 * old one, or no longer trusts it.
 */
export async function issueCodes(
  trx: DatabaseTransaction,
  surveyId: string,
  codes: readonly NewAccessCode[],
  now: Date,
): Promise<void> {
  for (const { delegation, label } of codes) {
    await trx
      .updateTable('access_code')
      .set({ revoked_at: encodeInstant(now) })
      .where('survey_id', '=', surveyId)
      .where('delegation', '=', delegation)
      .where('label', '=', label)
      .where('used_at', 'is', null)
      .where('revoked_at', 'is', null)
      .execute();
  }
  await trx
    .insertInto('access_code')
    .values(
      codes.map(({ codeHash, delegation, label }) => ({
        code_hash: codeHash,
        survey_id: surveyId,
        delegation,
        label,
        used_at: null,
        revoked_at: null,
      })),
    )
    .execute();
}

export async function findCode(db: Database, codeHash: string): Promise<LockedCode | undefined> {
  const row = await selectCodes(db).where('code_hash', '=', codeHash).executeTakeFirst();
  return row && codeOf(row);
}

/** Reads codes and, on PostgreSQL, holds them until the transaction ends: of two servers one sees a code unused. */
export async function lockCodes(
  trx: DatabaseTransaction,
  codeHashes: readonly string[],
): Promise<ReadonlyMap<string, LockedCode>> {
  if (codeHashes.length === 0) return new Map();
  const rows = await selectCodes(trx)
    .where('code_hash', 'in', [...new Set(codeHashes)])
    .orderBy('code_hash')
    .$if(isPostgres(trx), (query) => query.forUpdate())
    .execute();
  return new Map(rows.map((row) => [row.code_hash, codeOf(row)]));
}

export async function markUsed(
  trx: DatabaseTransaction,
  uses: readonly { readonly codeHash: string; readonly usedAt: string }[],
): Promise<void> {
  for (const [usedAt, group] of Map.groupBy(uses, (use) => use.usedAt)) {
    await trx
      .updateTable('access_code')
      .set({ used_at: usedAt })
      .where(
        'code_hash',
        'in',
        group.map((use) => use.codeHash),
      )
      .execute();
  }
}

type Row = {
  readonly code_hash: string;
  readonly survey_id: string;
  readonly delegation: string;
  readonly label: string;
  readonly used_at: string | null;
  readonly revoked_at: string | null;
};

const selectCodes = (db: Database) =>
  db.selectFrom('access_code').select(['code_hash', 'survey_id', 'delegation', 'label', 'used_at', 'revoked_at']);

const codeOf = (row: Row): LockedCode => ({
  surveyId: row.survey_id,
  delegation: row.delegation,
  label: row.label,
  state: row.used_at !== null ? 'used' : row.revoked_at !== null ? 'revoked' : 'unused',
});
