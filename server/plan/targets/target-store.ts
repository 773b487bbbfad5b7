import type { Selectable } from 'kysely';
import { planTargets } from '../../../survey-definitions/figures/target.ts';
import type { Target } from '../../../survey-definitions/figures/target.ts';
import { encodeInstant } from '../../platform/database/codec.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import { withdrawEntry } from '../../platform/database/withdraw-entry.ts';
import type { TargetTables } from '../../platform/database/schema/target-tables.ts';
import type { NewTarget, RecordedTarget } from './target-contract.ts';

/** `plan`: printed in the Strategic Plan, always there until something else is decided. */
export type TargetInForce = Target & {
  readonly series: string;
  readonly origin: 'plan' | 'entered';
  readonly id: string | null;
  readonly validFrom: string | null;
  readonly source: string | null;
};

/**
 * The target of each series on an ISO day: what was decided for the latest day up to it, of the same day's the newest
 * entry; where nothing was decided what the Strategic Plan prints. No entry: the series has no target.
 */
export async function targetsInForce(db: Database, day: string): Promise<ReadonlyMap<string, TargetInForce>> {
  const fromPlan = [...planTargets].map(([series, target]): [string, TargetInForce] => [
    series,
    { ...target, series, origin: 'plan', id: null, validFrom: null, source: null },
  ]);
  const decided = (await listTargets(db))
    .filter(({ withdrawnAt, validFrom }) => withdrawnAt === null && validFrom <= day)
    .toReversed()
    .map((target): [string, TargetInForce] => [target.series, inForce(target)]);
  return new Map([...fromPlan, ...decided]);
}

/** Everything ever entered: by series, the latest day first, the newest entry first. */
export async function listTargets(db: Database): Promise<readonly RecordedTarget[]> {
  const rows = await db
    .selectFrom('target')
    .selectAll()
    .orderBy('series')
    .orderBy('valid_from', 'desc')
    .orderBy('entered_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(targetOf);
}

export async function findTarget(db: Database, id: string): Promise<RecordedTarget | undefined> {
  const row = await db.selectFrom('target').selectAll().where('id', '=', id).executeTakeFirst();
  return row && targetOf(row);
}

export async function insertTarget(
  trx: DatabaseTransaction,
  { validFrom, ...target }: NewTarget & { readonly id: string },
  { staffId, now }: { readonly staffId: string; readonly now: Date },
): Promise<void> {
  await trx
    .insertInto('target')
    .values({
      ...target,
      valid_from: validFrom,
      entered_by: staffId,
      entered_at: encodeInstant(now),
      withdrawn_at: null,
    })
    .execute();
}

/** False: it was withdrawn already. */
export const withdrawTarget = (trx: DatabaseTransaction, id: string, now: Date): Promise<boolean> =>
  withdrawEntry(trx, 'target', id, now);

const inForce = ({ id, series, operator, value, validFrom, source }: RecordedTarget): TargetInForce => ({
  origin: 'entered',
  id,
  series,
  operator,
  value,
  validFrom,
  source,
});

function targetOf(row: Selectable<TargetTables['target']>): RecordedTarget {
  return {
    id: row.id,
    series: row.series,
    operator: row.operator,
    value: row.value,
    validFrom: row.valid_from,
    source: row.source,
    enteredBy: row.entered_by,
    enteredAt: row.entered_at,
    withdrawnAt: row.withdrawn_at,
  };
}
