import type { Selectable } from 'kysely';
import type { Target } from '../../../survey-definitions/figures/target.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import { withdrawEntry } from '../../platform/database/withdraw-entry.ts';
import type { TargetTables } from '../../platform/database/schema/target-tables.ts';
import { decisionOf, decisionRow, inForceOn } from './decision.ts';
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
export async function targetsInForce(
  db: Database,
  planTargets: ReadonlyMap<string, Target>,
  day: string,
): Promise<ReadonlyMap<string, TargetInForce>> {
  const fromPlan = [...planTargets].map(([series, target]): [string, TargetInForce] => [
    series,
    { ...target, series, origin: 'plan', id: null, validFrom: null, source: null },
  ]);
  const decided = [...inForceOn(await listTargets(db), day).values()].map((target): [string, TargetInForce] => [
    target.series,
    inForce(target),
  ]);
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
  return rows.map(recorded);
}

export async function findTarget(db: Database, id: string): Promise<RecordedTarget | undefined> {
  const row = await db.selectFrom('target').selectAll().where('id', '=', id).executeTakeFirst();
  return row && recorded(row);
}

export async function insertTarget(
  trx: DatabaseTransaction,
  target: NewTarget & { readonly id: string },
  by: { readonly staffId: string; readonly now: Date },
): Promise<void> {
  await trx.insertInto('target').values(decisionRow(target, by)).execute();
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

const recorded = (row: Selectable<TargetTables['target']>): RecordedTarget => ({
  ...decisionOf(row),
  operator: row.operator,
  value: row.value,
});
