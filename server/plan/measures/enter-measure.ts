import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import { problem } from '../../platform/http/problem.ts';
import type { NewMeasure } from './measure-contract.ts';
import { endEntry } from '../../platform/database/end-entry.ts';
import { findMeasure, insertMeasure } from './measure-store.ts';

type Entry = NewMeasure & { readonly id: string; readonly replaces: string | null };

/**
 * Enters a measure; as a correction it ends the entry that it replaces, which stays in the history. Problems: conflict
 * (measure-ended: what shall be corrected holds no more; measure-known: the same one is in the list), invalid
 * (nothing-corrected), not-found.
 */
export async function enterMeasure(
  trx: DatabaseTransaction,
  measure: Entry,
  by: { readonly staffId: string; readonly now: Date },
): Promise<void> {
  if (measure.replaces !== null) await endReplaced(trx, measure, measure.replaces, by);
  if (await insertMeasure(trx, measure, by)) return;
  problem('conflict', { path: 'measure.title', code: 'measure-known' });
}

async function endReplaced(
  trx: DatabaseTransaction,
  measure: Entry,
  id: string,
  by: { readonly staffId: string; readonly now: Date },
): Promise<void> {
  const before = (await findMeasure(trx, id)) ?? problem('not-found');
  if (isUnchanged(before, measure)) problem('invalid', { path: 'measure.title', code: 'nothing-corrected' });
  if (!(await endEntry(trx, 'measure', id, 'replaced', by)))
    problem('conflict', { path: 'replaces', code: 'measure-ended' });
}

/** Whether both say the same of the same measure. */
export const isUnchanged = (one: NewMeasure, other: NewMeasure): boolean =>
  one.series === other.series && one.title === other.title && one.dueOn === other.dueOn && one.doneOn === other.doneOn;
