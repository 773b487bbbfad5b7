import { encodeInstant } from '../../platform/database/codec.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import { setCount } from './survey-counts.ts';

/**
 * Opens a draft: from here on N, confidentiality, languages and the definition's version stand. False: it is no draft any more, or its
 * closing time is past.
 */
export async function openSurvey(
  trx: DatabaseTransaction,
  id: string,
  population: number | null,
  now: Date,
): Promise<boolean> {
  const instant = encodeInstant(now);
  const opened = await trx
    .updateTable('survey')
    .set({ state: 'open', opened_at: instant, population })
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .where((eb) => eb.or([eb('closes_at', 'is', null), eb('closes_at', '>', instant)]))
    .executeTakeFirst();
  if (opened.numUpdatedRows !== 1n) return false;
  await setCount(trx, id, 0);
  return true;
}

/** Moves the closing time of an open survey. False: it is not open any more. */
export async function extendSurvey(
  trx: DatabaseTransaction,
  id: string,
  closesAt: string,
  now: Date,
): Promise<boolean> {
  const extended = await trx
    .updateTable('survey')
    .set({ closes_at: closesAt })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .where((eb) => eb.or([eb('closes_at', 'is', null), eb('closes_at', '>', encodeInstant(now))]))
    .executeTakeFirst();
  return extended.numUpdatedRows === 1n;
}
