import { isSamePeriod } from '../../../survey-definitions/figures/period.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import { problem } from '../../platform/http/problem.ts';
import { endEntry } from '../../platform/database/end-entry.ts';
import { findFigure, insertFigure } from './figure-store.ts';
import type { NewFigure } from './figure-contract.ts';

type Entry = NewFigure & { readonly id: string; readonly replaces: string | null };

/**
 * Records a figure; as a correction it ends the entry that it replaces, which stays in the history. Problems: conflict
 * (figure-ended: what shall be corrected holds no more; period-recorded: another entry of the same period holds),
 * not-found.
 */
export async function enterFigure(
  trx: DatabaseTransaction,
  figure: Entry,
  by: { readonly staffId: string; readonly now: Date },
): Promise<void> {
  if (figure.replaces !== null) await endReplaced(trx, figure, figure.replaces, by);
  if (await insertFigure(trx, figure, by)) return;
  problem('conflict', { path: 'period', code: 'period-recorded' });
}

async function endReplaced(
  trx: DatabaseTransaction,
  figure: Entry,
  id: string,
  by: { readonly staffId: string; readonly now: Date },
): Promise<void> {
  const before = (await findFigure(trx, id)) ?? problem('not-found');
  if (before.series !== figure.series) problem('invalid', { path: 'series', code: 'not-the-corrected-series' });
  if (isUnchanged(before, figure)) problem('invalid', { path: 'value', code: 'nothing-corrected' });
  if (!(await endEntry(trx, 'figure', id, 'replaced', by)))
    problem('conflict', { path: 'replaces', code: 'figure-ended' });
}

/** Whether both say the same of the same period. */
export const isUnchanged = (one: NewFigure, other: NewFigure): boolean =>
  one.series === other.series &&
  isSamePeriod(one.period, other.period) &&
  one.value === other.value &&
  one.base === other.base &&
  one.operations === other.operations &&
  one.members === other.members &&
  one.source === other.source;
